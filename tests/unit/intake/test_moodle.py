"""What Moodle XML holds becomes drafts, and what could harm the reader is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.errors import AuthorError
from tests.unit.intake.imported import Imported

if TYPE_CHECKING:
    from pathlib import Path

QUESTION = """\
<question type="{type}">
<name><text>Navn</text></name>
<questiontext format="html"><text><![CDATA[<p>Du er på jobb.</p><p>Hva gjør du?</p>]]></text></questiontext>
{inner}
</question>"""


def bank(inner: str, kind: str = "multichoice") -> str:
    return f"<quiz>\n{QUESTION.format(type=kind, inner=inner)}\n</quiz>"


def answer(text: str, fraction: str, reason: str = "") -> str:
    return (
        f'<answer fraction="{fraction}"><text>{text}</text>'
        f"<feedback><text>{reason}</text></feedback></answer>"
    )


def test_choices_have_shares_reasons_and_tags(tmp_path: Path) -> None:
    inner = answer("Svarer", "100", "Rett.") + answer("Venter", "0") + "<idnumber>a-1</idnumber>"
    inner += "<tags><tag><text>role:ansatt</text></tag></tags>"
    (draft,) = Imported(tmp_path / "b.xml", bank(inner)).drafts
    assert (draft["id"], draft["roles"]) == ("a-1", ["ansatt"])
    assert (draft["situation"], draft["prompt"]) == ("Du er på jobb.", "Hva gjør du?")
    assert draft["options"] == [
        {"text": "Svarer", "verdict": "best", "feedback": "Rett."},
        {"text": "Venter", "verdict": None, "feedback": None},
    ]


def test_several_right_answers_order_and_matching_are_what_they_are_here(tmp_path: Path) -> None:
    several = "<single>false</single>" + answer("a", "50") + answer("b", "50") + answer("c", "-100")
    (draft,) = Imported(tmp_path / "b.xml", bank(several)).drafts
    assert [option["correct"] for option in draft["options"]] == [True, True, False]
    (draft,) = Imported(
        tmp_path / "b.xml", bank(answer("a", "1") + answer("b", "2"), "ordering")
    ).drafts
    assert [item["text"] for item in draft["items"]] == ["a", "b"]
    pair = "<subquestion><text>{}</text><answer><text>{}</text></answer></subquestion>"
    inner = pair.format("katt", "dyr") + pair.format("eik", "tre") + pair.format("", "stein")
    (draft,) = Imported(tmp_path / "b.xml", bank(inner, "matching")).drafts
    assert draft["categories"] == ["dyr", "tre", "stein"]
    assert [item["text"] for item in draft["items"]] == ["katt", "eik"]


def test_pictures_and_types_that_we_have_nothing_like_are_told_as_lost(tmp_path: Path) -> None:
    picture = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="kart"> Ja'
    stored = '<img src="@@PLUGINFILE@@/tre.png"> Nei'
    inner = answer(f"<![CDATA[{picture}]]>", "100") + answer(f"<![CDATA[{stored}]]>", "0")
    text = bank(inner).replace("</quiz>", QUESTION.format(type="cloze", inner="") + "</quiz>")
    imported = Imported(tmp_path / "b.xml", text)
    assert [option["text"] for option in imported.drafts[0]["options"]] == [
        "[Bilde: kart] Ja",
        "Nei",
    ]
    lost = imported.told("Tapt")
    assert lost == [
        "5: bildet «kart»",
        "5: bildet «tre.png»",
        "7: «Navn»: spørsmål av typen «cloze»",
    ]


BOMB = '<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<quiz>&b;</quiz>'


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        (BOMB, 1, "DOCTYPE"),
        ('<!DOCTYPE q SYSTEM "file:///etc/passwd"><quiz/>', 1, "DOCTYPE"),
        ("<quiz>\n<question>\n</quiz>", 3, "gyldig XML"),
        ("<html>\n</html>", 1, "ikke Moodle XML"),
        ("<quiz>" + "<a>" * 50 + "</a>" * 50 + "</quiz>", 1, "nøstet"),
        ("<quiz></quiz>", 1, "ingen spørsmål"),
        ('<?xml version="1.0" encoding="klingon"?><quiz/>', 1, "tegnsett"),
        ("", 1, "gyldig XML"),
    ],
)
def test_a_fault_is_placed_on_its_line(tmp_path: Path, text: str, line: int, fault: str) -> None:
    with pytest.raises(AuthorError, match=fault) as raised:
        Imported(tmp_path / "bank.xml", text)
    assert raised.value.place.line == line


def test_xml_is_known_by_its_beginning_when_the_name_says_text(tmp_path: Path) -> None:
    inner = answer("Svarer", "100") + answer("Venter", "0")
    assert len(Imported(tmp_path / "bank.txt", bank(inner)).drafts) == 1
