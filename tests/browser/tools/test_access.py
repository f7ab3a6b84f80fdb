"""The planner checked by axe in each state, on a desktop and a phone; its shapes in forced colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state
from tests.browser.test_modes import SHAPELESS
from tests.browser.tools.tool_page import PLAN, Tool, answer_required

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

LEFT = (
    '{"format": "handbook-tool", "version": 1, "tool": "kanalplan", '
    '"answers": [{"id": "borte", "asked": "Borte?", "answer": "Ja"}]}'
)


@pytest.mark.sweep
def test_no_state_has_a_violation_or_sticks_out(
    open_page: OpenPage,
    address: str,
    tmp_path: Path,
) -> None:
    page = open_page(address + PLAN)
    tool = Tool(page)
    found = {"blank": faults_of_state(page)}
    tool.write("tjeneste", "Barnevern")
    tool.tick("alder", "under-13")
    expect(tool.advice("tjeneste")).to_be_visible()
    page.locator(".handbook-advice-list > summary").click()
    for example in tool.form.locator("summary:visible").all():
        example.click()
    found["advised and unfolded"] = faults_of_state(page)
    tool.write("skriver", "x" * 300)
    found["another step"] = faults_of_state(page)
    tool.finish()
    expect(tool.missing).to_be_visible()
    found["the result, incomplete"] = faults_of_state(page)
    answer_required(tool)
    expect(tool.reported("advice")).to_contain_text("er besvart")
    tool.keep()
    found["complete and kept"] = faults_of_state(page)
    path = tmp_path / "plan.json"
    path.write_text(LEFT, encoding="utf-8")
    tool.open_file(path)
    expect(page.locator(".handbook-left")).to_be_visible()
    found["answers left over"] = faults_of_state(page)
    tool.press("Tøm skjemaet")
    found["emptied"] = faults_of_state(page)
    page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    page.reload()
    tool.go("Mål og målgruppe")
    tool.control("kanal").focus()
    expect(tool.reported("advice")).to_contain_text("Rådene kan ikke vises")
    found["without advice"] = faults_of_state(page)
    assert {state: faults for state, faults in found.items() if faults} == {}


def test_in_forced_colours_each_control_and_each_advice_has_a_shape(
    open_page: OpenPage, address: str
) -> None:
    tool = Tool(open_page(address + PLAN, forced_colors="active"))
    tool.write("tjeneste", "Barnevern")
    expect(tool.advice("tjeneste")).to_be_visible()
    for shape in ("input[type=text]", "textarea", ".handbook-tick", ".ds-button"):
        controls = tool.root.locator(shape)
        assert controls.count() > 0, shape
        assert controls.evaluate_all(SHAPELESS) == []
    style = "advice => getComputedStyle(advice).borderInlineStartStyle"
    assert tool.advice("tjeneste").evaluate(style) == "solid"
