"""HTML and odd encodings become the small markup, word for word; what cannot is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_ext.errors import AuthorError
from handbook_ext.intake.formats import read_questions
from handbook_ext.intake.html_text import html_text
from handbook_ext.intake.markup import Piece, folded, paragraph
from handbook_ext.intake.report import Report
from handbook_ext.source.plain import plain
from tests.unit.intake.imported import Imported

if TYPE_CHECKING:
    from pathlib import Path

GIFT = "Hvorfor er blåbær blå?{=Sånn er det ~Øh}"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>En <b>to</b> <i>tre</i>.</p><p>Fire</p>", "En **to** *tre*.\n\nFire"),
        ("a<br>b<br/>c", "a\n\nb\n\nc"),
        ("<ul><li>en</li><li>to</li></ul>slutt", "– en\n\n– to\n\nslutt"),
        ("<blockquote>Sitat</blockquote>", "> Sitat"),
        ('<a href="https://a.no">ord</a>', "[ord](https://a.no)"),
        ('<a href="javascript:alert(1)">ord</a>', "ord"),
        ("r&oslash;d &lt;3 &amp; bl&#229;", "rød <3 & blå"),
        ("<script>alert(1)</script><style>p{}</style>ord", "ord"),
        ("u<b>van</b>lig", "uvanlig"),
        ("Trykk <Ctrl> nå", "Trykk <Ctrl> nå"),
        ("x<sup>2</sup> H<sub>2</sub>O", "x² H₂O"),
        ("<b>åpen <i>tagg", "**åpen** *tagg*"),
        ("{rule}`rolle` og ![a](/b.png)", r"\{rule}`rolle` og !\[a](/b.png)"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("<![foo bar", ""),
    ],
)
def test_html_becomes_marks_or_words(html: str, text: str) -> None:
    assert html_text(html, 1, Report()) == text


# ``decode`` lets no file with NUL through.
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@given(st.lists(st.tuples(WORDS, st.sampled_from(["", "*", "**"])), max_size=5))
def test_whatever_is_written_reads_as_it_did(pieces: list[tuple[str, str]]) -> None:
    wanted = folded("".join(text for text, _mark in pieces))
    text = paragraph([Piece(words, mark) for words, mark in pieces])
    if not wanted.startswith(">"):  # a quotation
        assert folded(plain(text, {})) == wanted


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read_and_told(tmp_path: Path, encoding: str) -> None:
    imported = Imported(tmp_path / "b.gift", GIFT.encode(encoding))
    assert imported.drafts[0]["prompt"] == "Hvorfor er blåbær blå?"
    assert imported.drafts[0]["options"][1]["text"] == "Øh"
    told = imported.told("Gjettet")
    assert bool(told) is (encoding != "utf-8-sig")


@pytest.mark.parametrize(
    "raw", [b"\xff\xfe" + b"a" * 3 + b"\xd8", b"bl\x81 {=a ~b}", b"\x89PNG\r\n\x1a\n\x00\x00"]
)
def test_what_is_no_text_is_refused(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(AuthorError):
        Imported(tmp_path / "b.gift", raw)


def test_invisible_signs_become_spaces_and_are_told(tmp_path: Path) -> None:
    imported = Imported(tmp_path / "b.gift", "Hva\x0bda?{=a ~b\u2028c}")
    assert imported.drafts[0]["prompt"] == "Hva da?"
    assert imported.told("Tapt") == [
        "1: et usynlig tegn (U+000B)",
        "1: et usynlig tegn (U+2028)",
    ]


def test_a_suffix_that_is_unknown_and_a_file_that_is_too_large_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AuthorError, match=r"slutter på «\.docx»"):
        Imported(tmp_path / "b.docx", "x")
    with pytest.raises(AuthorError, match="større enn 10000 kB"):
        Imported(tmp_path / "b.gift", b"a" * 10_000_001)
    with pytest.raises(AuthorError, match="finnes ikke"):
        read_questions(tmp_path / "borte.gift", Report())
