"""A site, a package, a book and a PDF with faults: a checker that finds nothing in them does not work."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from handbook_ext.lms.folder import FOLDER
from handbook_ext.lms.manifest import CP

if TYPE_CHECKING:
    from pathlib import Path

PAGE = '<!doctype html><html><title></title><img src="a.png"><input><p id=a><p id=a></html>'
STYLE = "p { colour: red }"
PAPER = [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
]
"""The objects of a PDF without tags, title and language."""


def write_site(folder: Path) -> Path:
    """Write a page and a style sheet with faults; return the site's folder."""
    site = folder / "html"
    (site / "_static").mkdir(parents=True)
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "_static" / "handbook.css").write_text(STYLE, encoding="utf-8")
    write_package(site)
    return site


def write_package(site: Path) -> None:
    """Write a package whose manifest has none of the required parts into a site."""
    packages = site / FOLDER
    packages.mkdir()
    with zipfile.ZipFile(packages / "broken.scorm.zip", "w") as archive:
        archive.writestr("imsmanifest.xml", f'<manifest xmlns="{CP}"/>')


def write_book(folder: Path) -> Path:
    """Write an e-book without any of the required parts; return its folder."""
    books = folder / "epub"
    books.mkdir()
    with zipfile.ZipFile(books / "broken.epub", "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("index.html", PAGE)
    return books


def write_paper(folder: Path) -> Path:
    """Write a readable PDF that is not PDF/UA; return its folder."""
    papers = folder / "trykk"
    papers.mkdir()
    written, places = b"%PDF-1.7\n", []
    for number, entry in enumerate(PAPER, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, entry)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count, start = len(PAPER) + 1, len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
    written += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, start)
    (papers / "broken.pdf").write_bytes(written)
    return papers
