"""What cannot be printed is reported at its place with a remedy, and leaves no PDF behind."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from handbook_ext.print.look import THEME
from tests.print import pdf
from tests.print.editions import add_editions, only

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

PAGES = {
    "no alternative text": (
        "# Råd\n\nOrd.\n\n![](_diagrams/kilde.svg)\n",
        (
            "docs/rad.md:5: WARNING: Bildet _diagrams/kilde.svg mangler en tekst for dem som "
            "ikke ser det. Skriv den mellom klammene: ![teksten](_diagrams/kilde.svg)"
        ),
    ),
    "a figure without one": (
        "# Råd\n\n:::{figure} _diagrams/kilde.svg\nTekst under.\n:::\n",
        "docs/rad.md:3: WARNING: Bildet _diagrams/kilde.svg mangler en tekst",
    ),
    "a table without a head": (
        "# Råd\n\n```{list-table}\n* - ni\n  - kaffe\n```\n",
        (
            "docs/rad.md:5: WARNING: Tabellen mangler en rad med overskrifter. Skriv overskriftene i "
            "den første raden"
        ),
    ),
    "a sign that the typeface lacks": (
        "# Råd\n\nFørst ord.\n\nSå 漢 her.\n",
        "docs/rad.md:5: WARNING: Skriften i PDF-ene mangler tegnet «漢». Skriv det med ord",
    ),
}

UNKNOWN_NODE = """\
from docutils import nodes
from docutils.parsers.rst import Directive


class ukjent(nodes.General, nodes.Element):
    pass


class Ukjent(Directive):
    def run(self):
        node = ukjent("", nodes.paragraph("", "Bare ord."))
        node.source, node.line = self.state_machine.get_source_and_line(self.lineno)
        return [node]


def setup(app):
    app.add_node(ukjent)
    app.add_directive("ukjent", Ukjent)
"""


@pytest.mark.parametrize("case", PAGES.values(), ids=PAGES.keys())
def test_a_page_that_cannot_be_printed_is_named_with_the_remedy(
    handbook: PrintedHandbook, case: tuple[str, str]
) -> None:
    page, message = case
    old = older_pdf(handbook)
    handbook.write("docs/rad.md", page)
    (warning,) = handbook.warnings(builder="print")
    assert warning.startswith(message)
    assert warning.endswith("[handbook.print]")
    assert list(old.parent.glob("handboka*")) == []


def older_pdf(handbook: PrintedHandbook) -> Path:
    """Let there be a PDF of an earlier build."""
    path = handbook.folder / "docs" / "_build" / "print" / "handboka.pdf"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"%PDF-1.7")
    return path


def test_a_skipped_level_of_headings_is_reported_at_the_heading_and_mended_in_print(
    handbook: PrintedHandbook,
) -> None:
    handbook.write("docs/rad.md", "# Råd\n\nOrd.\n\n### Tre\n\nOrd.\n")
    (warning,) = handbook.warnings(builder="print")
    assert warning == (
        "docs/rad.md:5: WARNING: Overskriften hopper fra nivå 1 til nivå 3. Gi den nivå 2 (##). "
        "[myst.header]"
    )
    handbook.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["myst.header"]\nnitpicky')
    assert "  Tre" in pdf.bookmarks(handbook.print())


def test_a_page_that_starts_below_level_one_is_reported_at_its_heading(
    handbook: PrintedHandbook,
) -> None:
    handbook.write("docs/rad.md", "## Råd\n\nOrd.\n")
    (warning,) = handbook.warnings(builder="print")
    assert warning == (
        "docs/rad.md:1: WARNING: Den første overskriften på siden er på nivå 2. "
        "Begynn siden med en overskrift på nivå 1 (#). [myst.header]"
    )


def test_a_part_that_no_rule_has_is_reported_at_the_edition_with_the_nearest(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook, only("kursholder"))
    handbook.change("docs/kurs.md", ":parts: Snakk om det", ":parts: Snak om det")
    (warning,) = handbook.warnings(builder="print")
    assert warning == (
        "docs/kurs.md:9: WARNING: Ingen side om en regel har en del som heter «Snak om det». "
        "Mente du «Snakk om det»? [handbook.print]"
    )


def test_an_unknown_node_is_named_and_its_words_are_kept(
    handbook: PrintedHandbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    handbook.write("docs/ukjent.py", UNKNOWN_NODE)
    monkeypatch.syspath_prepend(handbook.folder / "docs")
    handbook.change("docs/conf.py", '["myst_parser"', '["ukjent", "myst_parser"')
    handbook.write("docs/rad.md", "# Råd\n\nOrd.\n\n:::{ukjent}\n:::\n")
    (warning,) = handbook.warnings(builder="print")
    assert warning == (
        "docs/rad.md:5: WARNING: «ukjent» har ingen form på papir, så bare ordene blir trykt. "
        "Skriv det på en annen måte. [handbook.print]"
    )
    assert '"Bare ord."' in handbook.source()


def test_a_formula_is_reported_at_its_place_with_what_to_do_and_its_code_is_kept(
    handbook: PrintedHandbook,
) -> None:
    handbook.write("docs/rad.md", "# Råd\n\nOrd om $y$.\n\n$$\nx^2\n$$\n")
    handbook.change("docs/conf.py", '"colon_fence"', '"colon_fence", "dollarmath"')
    reported = handbook.warnings(builder="print")
    assert reported == [
        f"docs/rad.md:{line}: WARNING: En formel har ingen form på papir, så bare koden blir "
        "trykt. Skriv den med ord, eller lag et bilde av den. [handbook.print]"
        for line in (3, 5)
    ]
    assert '"y"' in handbook.source()
    assert '"x^2"' in handbook.source()


@pytest.fixture
def change_rubrics(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that changes how rubrics are printed from then on."""
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    monkeypatch.setattr("handbook_ext.print.look.THEME", theme)

    def change(body: str) -> None:
        looks = theme / "blocks.typ"
        before = looks.read_text(encoding="utf-8")
        looks.write_text(f"{before}#let rubric(body) = {body}\n", encoding="utf-8")

    return change


def test_what_typst_warns_of_is_reported_in_every_build_and_the_pdf_is_there(
    handbook: PrintedHandbook, change_rubrics: Callable[[str], None]
) -> None:
    change_rubrics('text(font: "Ukjent", body)')
    handbook.write("docs/rad.md", "# Råd\n\nOrd.\n\n:::{rubric} Tittel\n:::\n")
    for _build in range(2):
        (warning,) = handbook.warnings(builder="print")
        assert "Typst er ikke sikker på PDF-en: unknown font family: ukjent." in warning
        assert warning.endswith("[handbook.print]")
    assert (handbook.folder / "docs" / "_build" / "print" / "handboka.pdf").is_file()


def stopped(*_source: object) -> None:
    """Stand in for a Typst that the system kills for lack of memory."""
    os._exit(9)


def test_a_typst_that_is_stopped_is_reported_with_its_pdf_and_leaves_none_of_that(
    handbook: PrintedHandbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = older_pdf(handbook)
    monkeypatch.setattr("handbook_ext.print.compile.typeset", stopped)
    (warning,) = handbook.warnings(builder="print")
    assert "Typst ble stanset før «handboka.pdf» var ferdig. Trolig tok minnet slutt." in warning
    assert not old.exists()


def test_where_typst_fails_is_reported_and_neither_a_new_pdf_nor_half_of_one_is_left(
    handbook: PrintedHandbook, change_rubrics: Callable[[str], None]
) -> None:
    old = older_pdf(handbook)
    change_rubrics('panic("Ingen plass")')
    handbook.write("docs/rad.md", "# Råd\n\nOrd.\n\n:::{rubric} Tittel\n:::\n")
    (warning,) = handbook.warnings(builder="print")
    assert warning.startswith("docs/rad.md:5: WARNING: Typst kunne ikke lage PDF-en: ")
    assert "Ingen plass" in warning
    assert warning.endswith("Rett stedet, eller forenkle det. [handbook.print]")
    assert list(old.parent.glob("handboka*")) == []


def test_the_other_pdfs_are_made_all_the_same(handbook: PrintedHandbook) -> None:
    handbook.change(
        "docs/conf.py",
        "nitpicky",
        "handbook_print = [\n"
        '    {"root": "index", "file": "alt", "edition": "handbook"},\n'
        '    {"root": "rolle", "file": "rolle", "edition": "handbook"},\n'
        "]\nnitpicky",
    )
    made = handbook.print("rolle")
    handbook.write("docs/rad.md", "# Råd\n\n漢\n")
    handbook.warnings(builder="print")
    assert [path.name for path in made.parent.iterdir()] == ["rolle.pdf"]


ENTRIES = {
    "an unknown key": (
        '{"root": "index", "file": "a", "edition": "handbook", "utgave": "x"}',
        "har «utgave», som er ukjent. Bruk en av disse: root, file,",
    ),
    "no file": ('{"root": "index", "edition": "handbook"}', "mangler «file». Legg det til."),
    "no root": ('{"file": "a", "edition": "handbook"}', "mangler «root». Legg det til."),
    "an unknown edition": (
        '{"root": "index", "file": "a", "edition": "bok"}',
        "har utgaven «bok», som ikke finnes. Bruk en av disse: handbook",
    ),
    "a root that is no page": (
        '{"root": "rolla", "file": "a", "edition": "handbook"}',
        "begynner på siden «rolla», som ikke finnes. Mente du «rolle»?",
    ),
    "a file in another folder": (
        '{"root": "index", "file": "../a", "edition": "handbook"}',
        "har filnavnet «../a». Bruk bare bokstaver, tall og bindestrek",
    ),
    "an unknown paper": (
        '{"root": "index", "file": "a", "edition": "handbook", "paper": "a5"}',
        "har arket «a5», som er ukjent. Bruk en av disse: a4, a3.",
    ),
    "an unknown rule": (
        '{"root": "index", "file": "a", "edition": "handbook", "rules": ["rolla"]}',
        "har regelen «rolla», som ikke finnes. Bruk en av disse: rolle, taushetsplikt,",
    ),
}


@pytest.mark.parametrize("case", ENTRIES.values(), ids=ENTRIES.keys())
def test_an_entry_with_a_fault_is_reported_by_its_number_and_line_whatever_is_built(
    handbook: PrintedHandbook, case: tuple[str, str]
) -> None:
    entry, message = case
    sound = '{"root": "index", "file": "b", "edition": "handbook"}'
    handbook.change(
        "docs/conf.py", "nitpicky", f"handbook_print = [\n    {sound},\n    {entry},\n]\nnitpicky"
    )
    (warning,) = handbook.warnings(builder="dummy")
    assert message in warning
    assert warning.startswith("docs/conf.py:9: WARNING: PDF nummer 2 i handbook_print ")
    assert warning.endswith("[handbook.print]")


def test_two_entries_of_one_name_are_reported(handbook: PrintedHandbook) -> None:
    entry = '{"root": "index", "file": "b", "edition": "handbook"}'
    handbook.change("docs/conf.py", "nitpicky", f"handbook_print = [{entry}, {entry}]\nnitpicky")
    (warning,) = handbook.warnings(builder="dummy")
    assert "To PDF-er i handbook_print heter «b». Gi hver av dem et eget navn" in warning


def test_a_file_named_by_the_rule_makes_a_pdf_for_each_rule(handbook: PrintedHandbook) -> None:
    entry = '{"file": "ark-{rule}", "edition": "handbook", "rules": ["rolle", "trovardig"]}'
    handbook.change("docs/conf.py", "nitpicky", f"handbook_print = [{entry}]\nnitpicky")
    made = handbook.print("ark-rolle")
    names = sorted(path.name for path in made.parent.iterdir())
    assert names == ["ark-rolle.pdf", "ark-trovardig.pdf"]
