"""Text to be read is printed in at least 11 points; smaller text is listed here, with reasons."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

import pytest
import yaml

from handbook_ext.print.edition.handbook import SCREEN_ONLY
from tests.print import pdf
from tests.print.test_real_editions import (
    ROOT,
    SHEETS,
    bare,
    every_pdf,
    printed,
    rule_pages,
    texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = 11
SMALLER = {
    9: "running heads and feet, page numbers, captions, notes in the margin and about a text",
    8: "addresses beside codes, which one types once",
}
SIGNS = "DejaVuSansMono"
"""The typeface of code and arrows: at 10 points its letters are as tall as the others' at 11."""
SMALLEST_SIGNS = 0.9 * 9
DIRECTIVES = "|".join(kind.__name__.removeprefix("handbook_") for kind in SCREEN_ONLY)
RUN_ON_SCREEN = re.compile(rf"^[:`]{{3,}}\{{({DIRECTIVES})\}}", re.MULTILINE)
"""What makes a page one that is there to be run, and that the book leaves out."""
NOT_PLAIN = re.compile(
    r"^---.*?^---|^ *(`{3,}).*?^ *\1$|^(:{3,})\{only\} html$.*?^\2$|^\([\w-]+\)=$",
    re.MULTILINE | re.DOTALL,
)
"""Front matter, code, content for the web only, and targets."""
MARKED = re.compile(r"[*_`{\[<\\]|--")
"""Markup that is printed differently from how it is written."""


@cache
def glyphs(name: str, *, turned: bool) -> list[pdf.Glyph]:
    return list(pdf.glyphs(printed(name), turned=turned))


def is_readable(glyph: pdf.Glyph) -> bool:
    return round(glyph.size, 2) >= BODY


def large_words(name: str, *, turned: bool = False) -> str:
    """Return what of a PDF is large enough to be read, without white space and hyphens.

    What stands on its head is read from sheets that are ``turned``.
    """
    shown = "".join(glyph.letter for glyph in glyphs(name, turned=turned) if is_readable(glyph))
    return bare(shown).replace("\N{HYPHEN}", "")


def drawn_words() -> str:
    """Return the text in all drawings, without white space."""
    files = sorted((ROOT / "docs").rglob("*.svg"))
    return bare("".join(re.sub(r"<[^>]*>", "", file.read_text(encoding="utf-8")) for file in files))


@every_pdf
def test_type_smaller_than_the_text_has_a_named_size(name: str) -> None:
    drawn = drawn_words()
    for size, run in groupby(
        glyphs(name, turned=False), lambda glyph: (round(glyph.size, 2), glyph.face)
    ):
        words = bare("".join(glyph.letter for glyph in run))
        if size[0] >= BODY or size[0] in SMALLER:
            continue
        if SIGNS in size[1]:
            assert size[0] >= SMALLEST_SIGNS, words
        else:
            # A tall drawing is scaled to its page; all its content is below it as text.
            assert words in drawn, size


@pytest.mark.parametrize("name", ["arbeidshefte-a", "arbeidshefte-b", "fasit-a", "kursholderhefte"])
def test_questions_and_answers_are_large_enough_to_read(name: str) -> None:
    key = {"feedback"} if name in {"fasit-a", "kursholderhefte"} else set()
    asked = {"situation"} if name != "fasit-a" else set()
    shown = large_words(name)
    assert [text for text in texts("prompt", "text", *key, *asked) if text not in shown] == []


@pytest.mark.parametrize(("name", "role"), SHEETS)
def test_a_sheet_has_two_questions_of_its_role_and_their_key_large_enough_to_read(
    name: str, role: str
) -> None:
    shown = large_words(name)
    assert sum(shown.count(text) for text in set(texts("situation"))) == 2
    assert sum(text in shown for text in situations(role)) == 2
    key = large_words(name, turned=True)
    assert sum(text in key for text in set(texts("feedback"))) == 2


@cache
def situations(role: str) -> frozenset[str]:
    """Return the situations that a role may find itself in."""
    questions = [
        question
        for path in ROOT.glob("quizzes/*.yaml")
        for question in yaml.safe_load(path.read_text(encoding="utf-8"))["questions"]
    ]
    found = (q["situation"] for q in questions if role in q["roles"] and "situation" in q)
    return frozenset(bare(text) for text in found)


def test_the_fronts_and_backs_of_all_cards_are_large_enough_to_read() -> None:
    shown = large_words("situasjonskort")
    wanted = texts("situation", "prompt", "text", "feedback")
    assert [text for text in wanted if text not in shown] == []


TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
AT_TWO_METRES = 40
"""Points: capitals are then some 10 mm high."""


def test_the_poster_of_titles_can_be_read_from_two_metres() -> None:
    shown = bare(
        "".join(
            g.letter
            for g in glyphs("plakat-titler", turned=False)
            if round(g.size) >= AT_TWO_METRES
        )
    )
    titles = [bare(TITLE.findall(page)[0]) for _slug, page in rule_pages()]
    assert [title for title in titles if title not in shown] == []


def test_every_plain_paragraph_and_cell_of_the_pages_is_large_enough_to_read() -> None:
    shown = large_words("handboka")
    found = [part for part in plain_parts() if bare(part) not in shown]
    assert found == []


def plain_parts() -> Iterator[str]:
    """Yield the printed pages' paragraphs, list items and cells without markup."""
    for path in sorted((ROOT / "docs").rglob("*.md")):
        page = path.read_text(encoding="utf-8")
        if RUN_ON_SCREEN.search(page):
            continue
        for line in NOT_PLAIN.sub("", page).splitlines():
            for part in line.split("|") if line.startswith("|") else [line]:
                words = re.sub(r"^\s*([-*>]|\d+\.)(\s+|$)", "", part).strip()
                if words and words[0] not in ":#" and not MARKED.search(words):
                    yield words
