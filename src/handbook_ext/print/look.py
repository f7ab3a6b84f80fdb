"""The colour and the typeface that a handbook chooses for its PDFs."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.config.outputs import ACCENT
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.typst.source import string

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

    from handbook_ext.print.typesetting import Diagnostic

THEME = Path(__file__).parent / "theme"
TYPEFACE = "Atkinson Hyperlegible"
FONTS = "fonts"
SUFFIXES = {".otf", ".ttf", ".otc", ".ttc"}
OPTION = "handbook_print_look"


def copy_theme(app: Sphinx, folder: Path) -> None:
    """Write the theme into a folder, with the handbook's look and its font files."""
    chosen = app.config[OPTION]
    shutil.rmtree(folder / FONTS, ignore_errors=True)
    shutil.copytree(THEME, folder, dirs_exist_ok=True)
    if chosen:
        folder.joinpath("look.typ").write_text(look(app.config), encoding="utf-8")
    for path in font_files(app):
        folder.joinpath(FONTS).mkdir(exist_ok=True)
        shutil.copyfile(path, folder / FONTS / path.name)


def look(config: Config) -> str:
    """Return the theme's ``look.typ``."""
    chosen = config[OPTION]
    accent, face = chosen.get("accent", ACCENT), chosen.get("typeface", TYPEFACE)
    return f"#let accent = rgb({string(accent)})\n#let face = {string(face)}\n"


def font_files(app: Sphinx) -> list[Path]:
    """Return the handbook's own font files, by name."""
    chosen = app.config[OPTION].get("fonts")
    found = Path(app.srcdir, chosen).glob("*") if chosen else ()
    return sorted(path for path in found if path.suffix.lower() in SUFFIXES)


class Typeface(NamedTuple):
    """The name of a typeface, and where it was chosen."""

    name: str
    place: Place

    def is_lacking(self, diagnostic: Diagnostic) -> bool:
        """Tell whether Typst says, in small letters, that the typeface is not there."""
        return diagnostic.message == f"unknown font family: {self.name.lower()}"

    def fault(self) -> AuthorError:
        """Return the fault of a typeface that is not there; it is the same in all PDFs."""
        return AuthorError(
            self.place,
            _("Skrifttypen «{name}» finnes ikke.").format(name=self.name),
            _("Rett navnet i typeface, eller legg skriftfilene i en mappe og skriv mappa i fonts."),
        )


def chosen_typeface(app: Sphinx) -> Typeface:
    """Return the typeface of the PDFs."""
    place = ConfFile(app.confdir).place(OPTION, ("typeface",))
    return Typeface(app.config[OPTION].get("typeface", TYPEFACE), place)


def look_faults(app: Sphinx) -> Iterator[AuthorError]:
    """Yield a fault when the folder of fonts has none."""
    chosen = app.config[OPTION].get("fonts")
    if chosen and not font_files(app):
        yield AuthorError(
            ConfFile(app.confdir).place(OPTION, ("fonts",)),
            _("Mappen «{folder}» har ingen skriftfiler.").format(folder=chosen),
            _("Legg filene (.otf eller .ttf) der, eller skriv navnet på en annen mappe."),
        )
