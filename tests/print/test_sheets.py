"""Editions on loose sheets: cards, posters, and a sheet for each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pypdfium2

from tests.print import pdf
from tests.print.editions import add_editions, only
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

    from tests.print.conftest import PrintedHandbook

MILLIMETRE = 72 / 25.4


def places_of(path: Path, words: str) -> list[tuple[int, float, float]]:
    """Return where some words are: page, left and bottom, in points."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for number, sheet in enumerate(document):
            text = sheet.get_textpage()
            search = text.search(words, match_whole_word=True)
            while (place := search.get_next()) is not None:
                left, bottom, _right, _top = text.get_charbox(place[0])
                found.append((number, left, bottom))
    return found


def test_the_back_of_a_card_meets_its_front_when_the_paper_is_turned_on_the_long_edge(
    all_editions: Path,
) -> None:
    path = all_editions / "kort.pdf"
    with pikepdf.open(path) as document:
        assert len(document.pages) % 2 == 0
        width = float(document.pages[0].mediabox[2])
    cards = [places_of(path, f"Kort {number}") for number in (1, 2)]
    for (front, x, y), (back, other_x, other_y) in cards:
        assert (front, back) == (0, 1)
        assert abs(y - other_y) < 0.1
        # Both are at the right edge of their card, which is half as wide as the trimmed sheet.
        card = 97 * MILLIMETRE
        column, other = (int((left - width / 2) // card) for left in (x, other_x))
        assert {column, other} == {-1, 0}


def test_a_card_asks_on_its_front_and_tells_of_every_option_on_its_back(all_editions: Path) -> None:
    front, back, *_others = pdf.pages(all_editions / "kort.pdf")
    assert "Hva bør du svare? Velg ett svar. A At du er bibliotekar, og hva du heter. B" in front
    assert "Beste svar" not in front
    best = "Beste svar At du er bibliotekar, og hva du heter. Da vet låneren hvem som snakker."
    assert best in back
    assert "B Risikabelt Da gjetter låneren" in back
    assert "Hvem som godkjenner bilder." in back


def test_cards_lie_in_piles_by_role_and_a_card_for_several_says_each_on_its_edge(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook, only("kort"))
    handbook.change("quizzes/rolle.yaml", "roles: [mandat]", "roles: [ansatt, mandat]")
    path = handbook.print("kort")
    piles = [mark for mark in pdf.bookmarks(path) if not mark.startswith(" ")]
    assert piles[0] == "For deg som skriver på vegne av kommunen"
    assert piles[-1] == "For deg som skriver på vegne av kommunen, ansatte"
    last = pdf.pages(path)[-2]
    assert last.count("For ansatte") == 1
    assert "Kort 1" in last


def test_a_situation_that_a_small_card_does_not_hold_in_readable_type_has_a_larger_one(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook, only("kort"))
    handbook.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.lint"]\nnitpicky')
    long = "Personvernombudet etterlyser kommunedirektørens vurdering av opplæringsbehovet. " * 14
    handbook.change(
        "quizzes/rolle.yaml",
        "    prompt: Hva bør du svare?",
        f"      {long}\n    prompt: Hva bør du svare?",
    )
    path = handbook.print("kort")
    assert pdf.words(path).count("Personvernombudet etterlyser") == 14
    with pikepdf.open(path) as document:
        width = float(document.pages[0].mediabox[2])
    for (front, x, y), (back, other_x, other_y) in [places_of(path, "Kort 1")]:
        assert back == front + 1
        assert abs(y - other_y) < 0.1
        assert min(x, other_x) > width / 2
    letters = [glyph for glyph in pdf.glyphs(path) if "DejaVu" not in glyph.face]  # not arrows
    assert {round(glyph.size, 1) for glyph in letters} <= {9, 11, 11.5, 12, 13, 14}


def test_a_poster_has_all_approved_words_on_one_page_of_its_paper(
    all_editions: Path,
) -> None:
    for name, size in (("plakat-a3", (297, 420)), ("plakat-a4", (210, 297))):
        (page,) = pdf.pages(all_editions / f"{name}.pdf")
        for words in (
            "Vær bevisst og tydelig på hvilken rolle du har.",
            "Ikke legg ut arbeidsrelaterte opplysninger som kan misbrukes.",
            "Opptre ærlig, nøyaktig og med åpenhet.",
            "skal ikke",
            "Godkjent 12. april 2012",
        ):
            assert words in page
        with pikepdf.open(all_editions / f"{name}.pdf") as document:
            measured = [round(float(side) / MILLIMETRE) for side in document.pages[0].mediabox[2:]]
        assert tuple(measured) == size


def test_each_rule_has_one_sheet_with_its_words_and_its_key_at_the_foot(
    all_editions: Path,
) -> None:
    for slug in ("rolle", "taushetsplikt", "trovardig-ansatt", "trovardig-folkevalgt"):
        assert len(pdf.pages(all_editions / f"ark-{slug}.pdf")) == 1
    rule = pdf.words(all_editions / "ark-rolle.pdf")
    assert rule.index("Vær bevisst og tydelig") < rule.index("Hva bør du svare?")
    assert rule.index("Hva bør du svare?") < rule.index("Da vet låneren hvem som snakker.")


OTHERS = {"ansatt": "folkevalgt", "folkevalgt": "ansatt"}


def test_a_rule_for_two_roles_has_a_sheet_for_each_that_tells_of_the_other(
    all_editions: Path,
) -> None:
    sheets = {role: pdf.words(all_editions / f"ark-trovardig-{role}.pdf") for role in OTHERS}
    for role, other in OTHERS.items():
        assert sheets[role].startswith(f"For {role}e Et eget ark har spørsmål for {other}e.")
    assert "Saken kommer opp i mars." in "".join(sheets.values())


ANOTHER = """\
::::{posts}
:roles: folkevalgt

:::{post} slik
:from: Per
:why: Leserne får vite om vervet.

Jeg sitter i styret i skiklubben.
:::
::::

:::{diagram}"""


def test_a_sheet_has_the_example_for_its_role_and_else_the_first(handbook: PrintedHandbook) -> None:
    add_editions(handbook, only("ark-{rule}"))
    handbook.change("docs/rad.md", ":::{diagram}", ANOTHER)
    folder = handbook.print("ark-rolle").parent
    sheets = {role: pdf.words(folder / f"ark-trovardig-{role}.pdf") for role in OTHERS}
    assert {role: ("skiklubben" in words, "mars" in words) for role, words in sheets.items()} == {
        "ansatt": (False, True),
        "folkevalgt": (True, False),
    }


def test_where_no_pdf_is_asked_for_there_is_the_book_and_a_sheet_for_each_rule_and_role(
    tmp_path: Path, make_app: Callable[..., SphinxTestApp]
) -> None:
    app = Handbook(tmp_path / "handbook", make_app).build("print")
    assert app.warning.getvalue() == ""
    assert sorted(path.stem for path in app.outdir.glob("*.pdf")) == [
        "handbook",
        "sheet-rolle",
        "sheet-taushetsplikt",
        "sheet-trovardig-ansatt",
        "sheet-trovardig-folkevalgt",
    ]


def test_the_sheets_of_a_rule_for_two_roles_are_in_one_file_when_its_name_says_so(
    handbook: PrintedHandbook,
) -> None:
    handbook.change("docs/rad.md", "åpenhet.", "åpenhet.\n\nSe {rule}`trovardig`.")
    add_editions(handbook, only("ark-{rule}").replace("ark-{rule}", "ark"))
    found = pdf.pages(handbook.print("ark"))
    assert [page.count("Opptre ærlig, nøyaktig") for page in found] == [0, 0, 1, 1]
