"""Run Typst in a process of its own: it keeps all its layouts in memory until the process ends."""

from __future__ import annotations

from importlib.metadata import files
from pathlib import Path
from typing import NamedTuple

import typst

FONTS = "fontpkg-atkinson-hyperlegible"


class Diagnostic(NamedTuple):
    """An error or a warning of Typst; ``diagnostic`` is its full text with the place."""

    message: str
    hints: list[str]
    diagnostic: str


class Typeset(NamedTuple):
    """A PDF with its warnings, or the error that prevented it."""

    pdf: bytes
    warnings: list[Diagnostic]
    fault: Diagnostic | None = None


def typeset(folder: Path, source: Path, timestamp: int) -> Typeset:
    """Return the PDF of a source file; ``folder`` has everything it uses, fonts in ``theme/fonts``."""
    fonts = [str(font_folder()), str(folder / "theme" / "fonts")]
    compiler = typst.Compiler(root=str(folder), font_paths=fonts, ignore_system_fonts=True)
    try:
        pdf, warnings = compiler.compile_with_warnings(
            str(source), format="pdf", pdf_standards=["ua-1"], timestamp=timestamp
        )
    except typst.TypstError as error:
        return Typeset(b"", [], diagnostic_of(error))
    return Typeset(pdf, [diagnostic_of(warning) for warning in warnings])  # type: ignore[arg-type]


def diagnostic_of(by_typst: typst.TypstError | typst.TypstWarning) -> Diagnostic:
    """Return an error or warning of Typst in a picklable form."""
    return Diagnostic(by_typst.message, by_typst.hints, by_typst.diagnostic)


def font_folder() -> Path:
    """Return the folder of the typeface's static (not variable) font files."""
    fonts = [path for path in files(FONTS) or () if path.suffix == ".ttf"]
    return Path(str(fonts[0].locate())).parent
