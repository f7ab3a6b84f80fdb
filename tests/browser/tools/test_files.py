"""Answers are saved to a file and opened again; nothing written is lost."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.tools.tool_page import FOREIGN, SPOILT, Tool

if TYPE_CHECKING:
    from pathlib import Path

SAVE = "Lagre svarene i en fil"
ODD = (
    "🙈‍🔥 e\u0301 å\u030a \u202eRTL\u202c \u200b\ufeff\u00a0 «æøå» Š đ 漢字 \\ \" ' </script>"
    "<img src=x onerror=alert(1)> {tool} \t slutt"
)


def written(folder: Path, answers: list[dict[str, Any]]) -> Path:
    path = folder / "plan.json"
    plan = {"format": "handbook-tool", "version": 1, "tool": "kanalplan", "answers": answers}
    path.write_text(json.dumps(plan), encoding="utf-8")
    return path


def test_a_saved_plan_holds_the_words_too_and_is_the_same_when_opened(
    tool: Tool, tmp_path: Path
) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.write("hvorfor", "Én\nto\n\ntre")
    tool.tick("alder", "voksne")
    tool.tick("alder", "eldre")
    tool.tick("tilgang", "flere")
    before = tool.answers()
    name, text = tool.download(SAVE, tmp_path)
    assert re.fullmatch(r"kanalplan-\d{4}-\d\d-\d\d\.json", name)
    expect(tool.reported("answers")).to_have_text(f"Lagret som {name}.")
    saved = json.loads(text)
    assert saved["tool"] == "kanalplan"
    assert saved["answers"][2] == {
        "id": "alder",
        "asked": "Hvor gamle er de dere vil nå?",
        "answer": ["voksne", "eldre"],
        "words": ["18–66 år", "67 år og eldre"],
    }
    tool.page.reload()
    assert tool.answers() == {}
    tool.open_file(tmp_path / name)
    expect(tool.reported("opened")).to_have_text("Filen er åpnet.")
    assert tool.answers() == before
    expect(tool.sheet).to_contain_text("67 år og eldre")


@pytest.mark.parametrize("damage", [*SPOILT, "cut short"])
def test_a_damaged_file_is_reported_and_changes_nothing(
    tool: Tool, tmp_path: Path, damage: str
) -> None:
    tool.write("tjeneste", "Biblioteket")
    _name, text = tool.download(SAVE, tmp_path)
    path = tmp_path / "skadd.json"
    path.write_text(SPOILT.get(damage, text[: len(text) // 2]), encoding="utf-8")
    tool.open_file(path)
    expect(tool.reported("opened")).to_contain_text(
        "Filen er ødelagt, eller den er ikke lagret herfra."
    )
    assert tool.answers() == {"tjeneste": ["Biblioteket"]}
    tool.open_file(written(tmp_path, []))
    expect(tool.reported("opened")).to_have_text("Filen er åpnet.")


def test_a_file_of_another_tool_and_one_too_large_change_nothing(
    tool: Tool, tmp_path: Path
) -> None:
    tool.write("tjeneste", "Biblioteket")
    path = tmp_path / "annen.json"
    path.write_text(FOREIGN, encoding="utf-8")
    tool.open_file(path)
    expect(tool.reported("opened")).to_contain_text("Filen hører til et annet skjema.")
    path.write_bytes(b" " * 6_000_000)
    tool.open_file(path)
    expect(tool.reported("opened")).to_contain_text("Filen er ødelagt")
    assert tool.answers() == {"tjeneste": ["Biblioteket"]}


def test_opening_can_be_undone_until_the_reader_writes_on(tool: Tool, tmp_path: Path) -> None:
    tool.write("tjeneste", "Biblioteket")
    path = written(tmp_path, [{"id": "kanal", "asked": "Hvilken?", "answer": "Facebook"}])
    tool.open_file(path)
    expect(tool.control("kanal")).to_have_value("Facebook")
    tool.press("Angre")
    expect(tool.reported("opened")).to_have_text("Svarene er hentet tilbake.")
    assert tool.answers() == {"tjeneste": ["Biblioteket"]}
    tool.open_file(path)
    expect(tool.control("kanal")).to_have_value("Facebook")
    tool.write("tjeneste", "Kulturskolen")
    expect(tool.page.get_by_role("button", name="Angre").locator("visible=true")).to_have_count(0)


def test_answers_that_the_form_no_longer_has_are_shown_and_saved_on(
    tool: Tool, tmp_path: Path
) -> None:
    left: list[dict[str, Any]] = [
        {"id": "budsjett", "asked": "Hva koster det?", "answer": "<b>Ti</b> kroner"},
        {
            "id": "alder",
            "asked": "Hvor gamle?",
            "answer": ["voksne", "nittitre"],
            "words": ["Voksne", "93 år"],
        },
        {"id": "hvorfor", "asked": "Hvorfor?", "answer": ["et-valg"], "words": ["Et valg"]},
    ]
    tool.open_file(written(tmp_path, left))
    shown = tool.page.locator(".handbook-left")
    expect(shown).to_contain_text("Skjemaet har ikke lenger plass til disse svarene.")
    expect(shown.locator("dt")).to_have_text(["Hva koster det?", "Hvor gamle?", "Hvorfor?"])
    expect(shown.locator("dd")).to_have_text(["<b>Ti</b> kroner", "93 år", "Et valg"])
    assert tool.answers() == {"alder": ["voksne"]}
    tool.write("tjeneste", "Biblioteket")
    _name, text = tool.download(SAVE, tmp_path)
    saved = json.loads(text)["answers"]
    assert [(answer["id"], answer["answer"]) for answer in saved] == [
        ("tjeneste", "Biblioteket"),
        ("alder", ["voksne"]),
        ("budsjett", "<b>Ti</b> kroner"),
        ("alder", ["nittitre"]),
        ("hvorfor", ["et-valg"]),
    ]
    tool.open_file(tmp_path / _name)
    expect(shown.locator("dd")).to_have_text(["<b>Ti</b> kroner", "93 år", "Et valg"])


def test_ten_thousand_odd_letters_in_each_field_come_through_form_file_and_document(
    tool: Tool, tmp_path: Path
) -> None:
    long = (ODD * 200)[:10_000]
    fields = tool.form.locator("input[type=text], textarea")
    names = fields.evaluate_all("all => all.map((field) => field.name)")
    for name in names:
        tool.write(name, long)
    before = tool.answers()
    assert [len(before[name][0]) for name in names] == [10_000] * len(names)
    assert names
    tool.read_through()
    name, _text = tool.download(SAVE, tmp_path)
    tool.keep()
    tool.page.reload()
    assert tool.answers() == before
    tool.press("Tøm skjemaet")
    tool.open_file(tmp_path / name)
    expect(tool.reported("opened")).to_have_text("Filen er åpnet.")
    assert tool.answers() == before
    tool.finish()
    _name, plain = tool.download("Last ned som ren tekst", tmp_path)
    assert plain.count("🙈‍🔥") == long.count("🙈‍🔥") * len(names)
    expect(tool.reported("advice")).to_contain_text("Råd til svarene dine")
