"""The register of channels, and a plan's way from the page into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.channel.load import load_channels
from handbook_ext.tools.saved import read_saved
from tests.browser.pages import PHONE
from tests.browser.tools.test_files import ODD, SAVE
from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage
    from tests.browser.tools.tool_page import Tool

REGISTER = "/verktoy/kanaler.html"
CHANNELS = load_channels(ROOT / "docs/_data/kanaler.yaml").channels


def test_the_command_reads_a_plan_as_the_page_saves_it(tool: Tool, tmp_path: Path) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.write("hensikt", f"Én\n\nto {ODD}")
    tool.write("hvorfor", "å være 🙈 " * 1_250)
    tool.tick("alder", "voksne")
    tool.tick("alder", "eldre")
    name, _text = tool.download(SAVE, tmp_path)
    saved = read_saved(tmp_path / name)
    assert saved.tool == "kanalplan"
    assert saved.answers == {
        "tjeneste": "Biblioteket",
        "hensikt": f"Én\n\nto {ODD}",
        "hvorfor": ("å være 🙈 " * 1_250).strip(),
        "alder": "18–66 år, 67 år og eldre",
    }


def test_on_a_phone_each_channel_is_read_without_scrolling_sideways(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + REGISTER, viewport=PHONE)
    region = page.get_by_role("region", name="Tabell: Hvem har ansvaret")
    assert region.evaluate("it => it.scrollWidth <= it.clientWidth")
    assert region.evaluate(
        "it => [...it.querySelectorAll('td')].every((cell) => cell.clientWidth > 250)"
    )


def test_on_a_phone_the_register_is_still_a_table_to_a_screen_reader(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + REGISTER, viewport=PHONE)
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node["ignored"]]
    assert roles.count("table") == 1
    assert roles.count("row") == len(CHANNELS) + 1
    assert roles.count("columnheader") == 3
    assert roles.count("cell") == 3 * len(CHANNELS)
