"""What is in a PDF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import page
import pikepdf
import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def faults(path: Path) -> list[str]:
    """Return what keeps a PDF from being PDF/UA-1."""
    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def pages(path: Path) -> list[str]:
    """Return the words of each page, white space folded and hyphenation undone."""
    with pypdfium2.PdfDocument(path) as document:
        texts = [sheet.get_textpage().get_text_range() for sheet in document]
    joined = [re.sub(r"[\u00ad\ufffe\u2010]\s*", "", text) for text in texts]
    return [re.sub(r"\s+", " ", text) for text in joined]


def words(path: Path) -> str:
    """Return the words of the whole PDF."""
    return " ".join(pages(path))


def tags(path: Path) -> list[str]:
    """Return the structure of a PDF as the types of its parts, outermost first."""
    with pikepdf.open(path) as document:
        return [str(part.S)[1:] for part in parts(document.Root.StructTreeRoot)]


def parts(holder: Any) -> Iterator[Any]:
    """Yield the structure elements below another, in the order they are read."""
    children = holder.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from parts(child)


def bookmarks(path: Path) -> list[str]:
    """Return the titles of a PDF's bookmarks, those below indented."""
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
