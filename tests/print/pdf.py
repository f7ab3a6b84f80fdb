"""The content of a PDF."""

from __future__ import annotations

import ctypes
import math
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import page
import pikepdf
import pypdfium2
import zxingcpp
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def faults(path: Path) -> list[str]:
    """Return the violations of PDF/UA-1."""
    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def pages(path: Path) -> list[str]:
    """Return the text of each page, white space folded and hyphenation undone."""
    with pypdfium2.PdfDocument(path) as document:
        texts = [sheet.get_textpage().get_text_range() for sheet in document]
    joined = [re.sub(r"[\u00ad\ufffe\u2010]\s*", "", text) for text in texts]
    return [re.sub(r"\s+", " ", text) for text in joined]


def words(path: Path) -> str:
    """Return the text of the whole PDF."""
    return " ".join(pages(path))


class Glyph(NamedTuple):
    """A printed letter: its page from 0, its size in points, its typeface."""

    letter: str
    page: int
    size: float
    face: str


def glyphs(path: Path, *, turned: bool = False) -> Iterator[Glyph]:
    """Yield what is printed of a PDF, without white space, as the lines are read from the left.

    What stands on its head is read rightly when the sheet is ``turned``.
    """
    with pypdfium2.PdfDocument(path) as document:
        for number, sheet in enumerate(document):
            sheet.set_rotation(180 if turned else 0)
            read = sheet.get_textpage()
            text, run = read.raw, None
            for index in range(read.count_chars()):
                letter = chr(raw.FPDFText_GetUnicode(text, index))
                if letter.isprintable() and not letter.isspace():
                    # Letters that are printed in one go have one size and one typeface.
                    own = ctypes.cast(raw.FPDFText_GetTextObject(text, index), ctypes.c_void_p)
                    if run is None or run != own.value:
                        run, size, face = own.value, size_of(text, index), face_of(text, index)
                    yield Glyph(letter, number, size, face)


def size_of(text: Any, index: int) -> float:
    """Return a letter's size on the page: its font size times the scale of its drawing."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text, index, matrix)
    scale: float = math.hypot(matrix.c, matrix.d)
    return scale * float(raw.FPDFText_GetFontSize(text, index))


def face_of(text: Any, index: int) -> str:
    """Return the name of a letter's typeface."""
    name = ctypes.create_string_buffer(100)
    raw.FPDFText_GetFontInfo(text, index, name, len(name), None)
    return name.value.decode()


QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class Code(NamedTuple):
    """A QR code as a phone would read it: its page from 0, and its distance from the top."""

    page: int
    down: int
    words: str


def codes(path: Path, dots: int = 200) -> list[Code]:
    """Return the QR codes in a PDF, read from an image of each page at a resolution in dpi."""
    found: list[Code] = []
    with pypdfium2.PdfDocument(path) as document:
        for number, sheet in enumerate(document):
            shown = sheet.render(scale=dots / 72, grayscale=True)
            pixels = memoryview(bytes(shown.buffer)).cast("B", (shown.height, shown.stride))
            read = zxingcpp.read_barcodes(pixels, QR)
            found += [Code(number, code.position.top_left.y, code.text) for code in read]
    return sorted(found)


def tags(path: Path) -> list[str]:
    """Return the types of a PDF's structure elements, outermost first."""
    with pikepdf.open(path) as document:
        return [str(part.S)[1:] for part in parts(document.Root.StructTreeRoot)]


def parts(holder: Any) -> Iterator[Any]:
    """Yield the structure elements below another, in reading order."""
    children = holder.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from parts(child)


def tag_tree(path: Path) -> list[str]:
    """Return a PDF's structure as indented lines; repetitions are collapsed."""
    with pikepdf.open(path) as document:
        return list(lines(document.Root.StructTreeRoot))


def lines(holder: Any, depth: int = 0) -> Iterator[str]:
    """Yield a line for each element below another, with its alternative text."""
    children = holder.get("/K", [])
    before: list[str] = []
    times = 0
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if not (isinstance(child, pikepdf.Dictionary) and "/S" in child):
            continue
        reported = f" «{child.Alt}»" if "/Alt" in child else ""
        here = [f"{'  ' * depth}{str(child.S)[1:]}{reported}", *lines(child, depth + 1)]
        if here == before:
            times += 1
            continue
        yield from repeated(before, times)
        before, times = here, 1
    yield from repeated(before, times)


def repeated(reported: list[str], times: int) -> Iterator[str]:
    """Yield lines, the first with the number of repetitions."""
    if reported:
        yield reported[0] + (f" ×{times}" if times > 1 else "")
        yield from reported[1:]


def bookmarks(path: Path) -> list[str]:
    """Return the titles of a PDF's bookmarks, indented by level."""
    with pikepdf.open(path) as document, document.open_outline() as outline:
        return list(titles(outline.root))


def titles(items: Any, depth: int = 0) -> Iterator[str]:
    for item in items:
        yield "  " * depth + item.title
        yield from titles(item.children, depth + 1)


def link_targets(path: Path) -> list[str]:
    """Return the web addresses that links lead to."""
    with pikepdf.open(path) as document:
        return [
            str(note.A.URI)
            for sheet in document.pages
            for note in sheet.get("/Annots", [])
            if note.get("/Subtype") == "/Link" and "/A" in note and "/URI" in note.A
        ]
