"""The formats that questions can be read from, each recognized by the name of a file and its first bytes."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.intake import gift, mkdocs, moodle, table
from handbook_ext.intake.decode import decoded
from handbook_ext.intake.sheet import csv_lines, xlsx_lines
from handbook_ext.locale import _
from handbook_ext.source.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from handbook_ext.intake.found import Found
    from handbook_ext.intake.report import Report

    Reader = Callable[[bytes, Path, Report], Iterator[Found]]

MAX_BYTES = 10_000_000
MOST = 1000
"""More questions than a quiz file can hold."""
XML = (b"<?xml", b"<quiz")

FORMATS: dict[str, Reader] = {
    ".xml": moodle.read,
    ".gift": lambda raw, path, report: gift.read(decoded(raw, path, report), path, report),
    ".md": lambda raw, path, report: mkdocs.read(decoded(raw, path, report), path, report),
    ".csv": lambda raw, path, report: table.read(csv_lines(raw, path, report), path, report),
    ".xlsx": lambda raw, path, report: table.read(xlsx_lines(raw, path, report), path, report),
}
"""How the files with each suffix are read."""
SAME = {".txt": ".gift", ".markdown": ".md", ".tsv": ".csv", ".xlsm": ".xlsx"}


def read_questions(path: Path, report: Report) -> list[Found]:
    """Return the questions of a file; raise ``AuthorError`` with the line of what prevents it."""
    suffix = SAME.get(path.suffix.lower(), path.suffix.lower())
    if suffix not in FORMATS:
        raise AuthorError(
            Place(str(path), 1),
            _("Filer som slutter på «{suffix}», kan ikke hentes inn.").format(
                suffix=path.suffix[:20]
            ),
            _("Bruk en av disse: {known}.").format(known=", ".join((*FORMATS, ".txt"))),
        )
    raw = read_bytes(path, MAX_BYTES)
    # Moodle's exports are often renamed.
    if suffix == ".gift" and raw.removeprefix(codecs.BOM_UTF8).lstrip().startswith(XML):
        suffix = ".xml"
    found: list[Found] = []
    for each in FORMATS[suffix](raw, path, report):
        found.append(each)
        if len(found) > MOST:
            raise too_much(path, len(found), each.line)
    if not found:
        raise AuthorError(
            Place(str(path), 1),
            _("Filen har ingen spørsmål som kan hentes inn."),
            _("Se etter at du valgte riktig fil, og at den er eksportert i riktig format."),
        )
    return found


def too_much(source: Path, count: int, line: int = 1) -> AuthorError:
    """Return the fault of a file with more than a quiz file can hold."""
    return AuthorError(
        Place(str(source), line),
        _("Filen har minst {count} spørsmål, og det er mer enn én quizfil kan ha.").format(
            count=count
        ),
        _("Del den opp, og hent inn én del om gangen."),
    )
