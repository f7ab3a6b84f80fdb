"""How binding rules are: the handbook's own words in ``handbook_strengths``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

HOSPITAL = {
    "må": {"tone": "must"},
    "må ikke": {"tone": "must-not"},
    "kan": {"word": "kan gjerne", "tone": "should"},
}
STANDARD = {
    "MUST": {"tone": "must", "meaning": "is required."},
    "MUST NOT": {"tone": "must-not", "meaning": "is forbidden."},
    "MAY": {"tone": "should", "meaning": "is left to you."},
}
SUNNDAL = ("skal", "skal ikke", "bør")


def with_strengths(handbook: Handbook, strengths: dict[str, dict[str, str]]) -> Handbook:
    """Give the handbook's rules these strengths in place of its own, one for one."""
    conf = handbook.folder / "docs" / "conf.py"
    conf.write_text(f"{conf.read_text('utf-8')}\nhandbook_strengths = {strengths!r}\n", "utf-8")
    names = {
        f":strength: {old}\n": f":strength: {new}\n"
        for old, new in zip(SUNNDAL, strengths, strict=True)
    }
    for page in handbook.folder.glob("docs/*.md"):
        lines = page.read_text("utf-8").splitlines(keepends=True)
        page.write_text("".join(names.get(line, line) for line in lines), "utf-8")
    return handbook


@pytest.mark.parametrize(
    ("strengths", "shown"),
    [
        (HOSPITAL, [("må", "must"), ("må ikke", "must-not"), ("kan gjerne", "should")]),
        (STANDARD, [("MUST", "must"), ("MUST NOT", "must-not"), ("MAY", "should")]),
    ],
    ids=["a hospital's", "a standard's"],
)
def test_rules_are_as_binding_as_the_handbook_says_in_its_own_words(
    handbook: Handbook, strengths: dict[str, dict[str, str]], shown: list[tuple[str, str]]
) -> None:
    app = with_strengths(handbook, strengths).build()
    assert app.warning.getvalue() == ""
    pages = [
        BeautifulSoup(app.outdir.joinpath(f"{name}.html").read_text("utf-8"), "html.parser")
        for name in ("rolle", "taushetsplikt", "rad")
    ]
    words = [page.select_one(".handbook-rule .handbook-strength") for page in pages]
    assert [(word.get_text(), word["data-tone"]) for word in words if word] == shown


def test_a_list_of_rules_says_what_their_strengths_mean(handbook: Handbook) -> None:
    handbook.change("docs/index.md", "Les {rule}", "```{rules} retningslinje\n```\n\nLes {rule}")
    app = with_strengths(handbook, STANDARD).build("text")
    text = app.outdir.joinpath("index.txt").read_text("utf-8")
    assert "**MUST** is required." in text
    assert "**MUST NOT** is forbidden." in text
    assert "MAY" not in text


def test_in_a_translation_of_the_handbook_they_stay_as_authors_wrote_them(
    handbook: Handbook,
) -> None:
    assert handbook.warnings(confoverrides={"language": "en"}) == []


@pytest.mark.parametrize(
    ("strengths", "fault"),
    [
        (
            {"må": {"tone": "hard"}},
            'handbook_strengths["må"]["tone"] skal være en av disse: must, must-not, should, men',
        ),
        (
            {"må": "must"},
            'handbook_strengths["må"] skal være en ordbok (dict), men er tekst (str).',
        ),
        (
            {"må": {"ton": "must"}},
            'Nøkkelen "ton" i handbook_strengths skal være en av disse: word, tone, meaning',
        ),
        ({}, "handbook_strengths skal være en ordbok (dict)"),
    ],
    ids=["a tone that there is not", "a word alone", "a key that there is not", "none"],
)
def test_a_fault_in_the_strengths_is_told_at_its_place(
    handbook: Handbook, strengths: object, fault: str
) -> None:
    conf = handbook.folder / "docs" / "conf.py"
    before = conf.read_text("utf-8")
    conf.write_text(f"{before}handbook_strengths = {strengths!r}\n", "utf-8")
    line = before.count("\n") + 1
    warnings = handbook.warnings()
    assert any(
        warning.startswith(f"docs/conf.py:{line}: WARNING: ") and fault in warning
        for warning in warnings
    ), warnings
