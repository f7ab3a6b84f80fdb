"""The colour and the typeface that a handbook chooses for its PDFs: ``handbook_print_look``."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from handbook_ext.print.typesetting import font_folder
from tests.print.pdf import glyphs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

PURPLE = "#5b2a86"


def with_look(handbook: PrintedHandbook, look: object) -> PrintedHandbook:
    """Give the handbook's PDFs a look."""
    conf = handbook.folder / "docs" / "conf.py"
    conf.write_text(f"{conf.read_text('utf-8')}handbook_print_look = {look!r}\n", "utf-8")
    return handbook


def faces(path: Path) -> set[str]:
    """Return the typefaces of a PDF, without the prefix that says which letters are embedded."""
    return {glyph.face.partition("+")[2] for glyph in glyphs(path)}


def test_a_handbook_has_its_own_colour_and_typeface_on_paper(handbook: PrintedHandbook) -> None:
    fonts = handbook.folder / "docs" / "_fonter"
    fonts.mkdir()
    for path in font_folder().glob("*.ttf"):
        shutil.copy(path, fonts)
    look = {"accent": PURPLE, "typeface": "New Computer Modern", "fonts": "_fonter"}
    printed = with_look(handbook, look).print("handbook")
    assert {"NewCM10-Regular", "NewCM10-Bold"} <= faces(printed)
    theme = handbook.folder / "docs" / "_build" / "doctrees" / "print" / "theme"
    assert PURPLE in theme.joinpath("look.typ").read_text("utf-8")
    assert len(list(theme.joinpath("fonts").iterdir())) == len(list(fonts.iterdir()))


def test_without_a_look_of_its_own_it_has_the_usual_one_again(handbook: PrintedHandbook) -> None:
    conf = handbook.folder / "docs" / "conf.py"
    before = conf.read_text("utf-8")
    with_look(handbook, {"typeface": "New Computer Modern"}).print("handbook")
    conf.write_text(before, "utf-8")
    assert not any(face.startswith("NewCM") for face in faces(handbook.print()))


@pytest.mark.parametrize(
    ("look", "fault"),
    [
        (
            {"accent": "#c8e6c9"},
            'handbook_print_look["accent"] skal være en farge som er mørk nok for hvit skrift',
        ),
        ({"accent": "grønn"}, 'handbook_print_look["accent"] skal være en farge (#rrggbb)'),
        ({"fonts": "_tom"}, "Mappen «_tom» har ingen skriftfiler. Legg filene"),
        (
            {"typeface": "Finnes Ikke"},
            "WARNING: Skrifttypen «Finnes Ikke» finnes ikke. Rett navnet",
        ),
        (
            {"color": "#000000"},
            'Nøkkelen "color" i handbook_print_look skal være en av disse: accent, typeface, fonts',
        ),
    ],
    ids=["too light", "no colour", "no fonts", "an unknown typeface", "an unknown key"],
)
def test_a_fault_in_the_look_is_told_and_the_pdf_is_made_all_the_same(
    handbook: PrintedHandbook, look: object, fault: str
) -> None:
    app = with_look(handbook, look).build("print")
    assert fault in app.warning.getvalue()
    assert app.outdir.joinpath("handbook.pdf").is_file()
