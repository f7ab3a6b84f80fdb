"""What is a sheet of its own: cards, posters, one sheet a rule; and the addresses beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pypdfium2

from tests.print import pdf
from tests.print.editions import add_editions

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

MILLIMETRE = 72 / 25.4
ADDRESS = 'html_baseurl = "https://handbok.example.no/regler/"\n'


def places_of(path: Path, words: str) -> list[tuple[int, float, float]]:
    """Return where words stand: page, left, and bottom, in points."""
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
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook)
    path = handbook.print("kort")
    with pikepdf.open(path) as document:
        assert len(document.pages) == 2
        width = float(document.pages[0].mediabox[2])
    cards = [places_of(path, f"Kort {number}") for number in (1, 2)]
    for (front, x, y), (back, other_x, other_y) in cards:
        assert (front, back) == (0, 1)
        assert abs(y - other_y) < 0.1
        # Both stand at the right edge of their card, whose width is half of what is cut.
        card = 97 * MILLIMETRE
        column, other = (int((left - width / 2) // card) for left in (x, other_x))
        assert {column, other} == {-1, 0}


def test_a_card_asks_on_its_front_and_answers_on_its_back(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    front, back = pdf.pages(handbook.print("kort"))
    assert "Hva bør du svare?" in front
    assert "At du er bibliotekar" not in front
    assert (
        "Beste svar At du er bibliotekar, og hva du heter. Da vet låneren hvem som snakker." in back
    )
    assert "Hvem som godkjenner bilder." in back


def test_a_poster_has_all_approved_words_on_one_page_of_its_paper(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook)
    folder = handbook.print("plakat-a3").parent
    for name, size in (("plakat-a3", (297, 420)), ("plakat-a4", (210, 297))):
        (page,) = pdf.pages(folder / f"{name}.pdf")
        for words in (
            "Vær bevisst og tydelig på hvilken rolle du har.",
            "Ikke legg ut arbeidsrelaterte opplysninger som kan misbrukes.",
            "Opptre ærlig, nøyaktig og med åpenhet.",
            "skal ikke",
            "Godkjent 12. april 2012",
        ):
            assert words in page
        with pikepdf.open(folder / f"{name}.pdf") as document:
            measured = [round(float(side) / MILLIMETRE) for side in document.pages[0].mediabox[2:]]
        assert tuple(measured) == size


def test_each_rule_has_one_sheet_with_its_words_and_its_key_at_the_foot(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook)
    folder = handbook.print("ark-rolle").parent
    for slug in ("rolle", "taushetsplikt", "trovardig"):
        assert len(pdf.pages(folder / f"ark-{slug}.pdf")) == 1
    rule = pdf.words(folder / "ark-rolle.pdf")
    assert rule.index("Vær bevisst og tydelig") < rule.index("Hva bør du svare?")
    assert rule.index("Hva bør du svare?") < rule.index("Da vet låneren hvem som snakker.")
    assert "Saken kommer opp i mars." in pdf.words(folder / "ark-trovardig.pdf")


def test_codes_and_addresses_lead_to_the_questions_on_the_web(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    path = handbook.folder / "docs" / "conf.py"
    handbook.write("docs/conf.py", path.read_text(encoding="utf-8") + ADDRESS)
    folder = handbook.print("hefte-a").parent
    site = handbook.build("html").outdir
    for name in ("hefte-a", "kort", "ark-rolle"):
        questions = [link for link in pdf.link_targets(folder / f"{name}.pdf") if "#" in link]
        codes = codes_of(folder / f"{name}.pdf")
        assert questions
        assert set(codes) <= set(questions)
        for link in questions:
            page, _sign, anchor = link.removeprefix("https://handbok.example.no/regler/").partition(
                "#"
            )
            assert f'id="{anchor}"' in (site / page).read_text(encoding="utf-8")


def codes_of(path: Path) -> list[str]:
    """Return what the QR codes of a PDF say of themselves to who does not see them."""
    with pikepdf.open(path) as document:
        figures = [part for part in pdf.parts(document.Root.StructTreeRoot) if part.S == "/Figure"]
        return [str(figure.Alt) for figure in figures]


def test_without_a_web_address_there_are_no_codes(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    assert codes_of(handbook.print("hefte-a")) == []
