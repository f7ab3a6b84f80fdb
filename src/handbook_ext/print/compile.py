"""From Typst's source to a PDF file, whole or not at all."""

from __future__ import annotations

import re
import time
from importlib.metadata import files
from pathlib import Path
from typing import TYPE_CHECKING

import typst

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.print.fields import with_fields
from handbook_ext.print.stamp import digest, digest_of

if TYPE_CHECKING:
    from handbook_ext.print.translator.writer import Written

FONTS = "fontpkg-atkinson-hyperlegible"
_AT = re.compile(r"┌─ (?P<file>[^\n]+):(?P<line>\d+):(?P<column>\d+)\n")
_GLYPH = re.compile(r'the text `"(?P<sign>.+?)"` could not be displayed')


class Press:
    """Prints sources in one folder; keeps what several PDFs of a run share."""

    def __init__(self, folder: Path, date: str | None) -> None:
        self.folder = folder
        self.date = date
        self.timestamp = int(date or time.time())
        self.compiler = typst.Compiler(
            root=str(folder), font_paths=[str(font_folder())], ignore_system_fonts=True
        )

    def print(self, written: Written, name: str, target: Path) -> list[AuthorError]:
        """Write the PDF, or raise ``AuthorError`` at the page; then there is none, not even an old.

        Return what Typst warns of. In the press' folder lies the source, for who wants to see
        it, and what the PDF was made of: when that is the same and there was no warning, the
        PDF stands.
        """
        source, stamp = self.folder / f"{name}.typ", self.folder / f"{name}.stamp"
        source.write_text(written.source, encoding="utf-8")
        made_of = digest(self.folder, source, self.date)
        made = stamp.read_text() if stamp.is_file() and target.is_file() else ""
        if made and made == made_of + digest_of(target):
            return []
        target.unlink(missing_ok=True)
        try:
            pdf, warnings = self.compiler.compile_with_warnings(
                str(source), format="pdf", pdf_standards=["ua-1"], timestamp=self.timestamp
            )
        except typst.TypstError as error:
            fault = _("Typst kunne ikke lage PDF-en: {said}.")
            raise explain(error, fault, source.name, written) from None
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_suffix(".part")
        unfinished.write_bytes(with_fields(pdf))  # type: ignore[arg-type]
        unfinished.replace(target)
        stamp.write_text("" if warnings else made_of + digest_of(target))
        fault = _("Typst er ikke sikker på PDF-en: {said}.")
        return [explain(warning, fault, source.name, written) for warning in warnings]


def font_folder() -> Path:
    """Return the folder of the typeface; its files are static, not variable."""
    fonts = [path for path in files(FONTS) or () if path.suffix == ".ttf"]
    return Path(str(fonts[0].locate())).parent


def explain(
    told: typst.TypstError | typst.TypstWarning, fault: str, source: str, written: Written
) -> AuthorError:
    """Return what Typst told as a fault of the page that it came from."""
    places = [
        written.place_of(int(found["line"]), int(found["column"]))
        for found in _AT.finditer(told.diagnostic)
        if found["file"].endswith(source)
    ]
    place = places[0] if places else written.start
    sign = _GLYPH.search(told.message)
    if sign:
        return AuthorError(
            place,
            _("Skriften i PDF-ene mangler tegnet «{sign}».").format(sign=sign["sign"]),
            _("Skriv det med ord, eller bruk et annet tegn."),
        )
    said = told.message + "".join(f" ({hint})" for hint in told.hints)
    return AuthorError(
        place,
        fault.format(said=said.rstrip(".")),
        _("Rett stedet, eller forenkle det."),
    )
