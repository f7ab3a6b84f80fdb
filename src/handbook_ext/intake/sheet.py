"""Rows of cells from ``.csv`` and ``.xlsx``; a cell is text, whatever a spreadsheet program would make of it."""

from __future__ import annotations

import csv
import datetime as dt
import io
import warnings
import zipfile
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.intake.decode import decoded
from handbook_ext.locale import _
from handbook_ext.source.files import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from handbook_ext.intake.report import Report

DELIMITERS = ";\t,"
MOST_UNPACKED = 100_000_000
MOST_ROWS, MOST_COLUMNS = 20_000, 200


class Line(NamedTuple):
    """A row: the line or row number it starts on, and its cells."""

    number: int
    cells: list[str]


def csv_lines(raw: bytes, path: Path, report: Report) -> Iterator[Line]:
    """Yield the rows of a CSV file, whichever of ``;``, tab and ``,`` is between its cells."""
    text = decoded(raw, path, report)
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for row in reader:
            yield Line(start, row)
            start = reader.line_num + 1
    except csv.Error as error:
        raise AuthorError(
            Place(str(path), start),
            _("Raden kan ikke leses: {reason}.").format(reason=error),
            _("Se etter hermetegn som ikke er lukket, eller lagre filen på nytt fra regnearket."),
        ) from error


def xlsx_lines(raw: bytes, path: Path, report: Report) -> Iterator[Line]:
    """Yield the rows of the first sheet of a workbook; the others are reported as lost."""
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - optional
    except ImportError as error:
        raise AuthorError(
            Place(str(path), 1),
            _("Programmet kan ikke lese .xlsx her."),
            _("Lagre regnearket som CSV (UTF-8), eller installer handbook-ext[import]."),
        ) from error
    try:
        refuse_what_grows(raw, path)
        with warnings.catch_warnings(action="ignore"):
            book = load_workbook(io.BytesIO(raw), read_only=True, keep_links=False)
            sheets = list(book.worksheets)
            rows = sheets[0].iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS)
            lines = [
                Line(number, [cell_text(cell, number, report) for cell in row])
                for number, row in enumerate(rows, 1)
            ]
            book.close()
    except AuthorError:
        raise
    except Exception as error:  # openpyxl raises what the broken part raised
        raise broken(path) from error
    for sheet in sheets[1:]:
        report.lost(1, _("arket «{name}»: bare det første blir lest").format(name=sheet.title[:60]))
    yield from lines


def refuse_what_grows(raw: bytes, path: Path) -> None:
    """Raise ``AuthorError`` for a workbook that is small only because it is packed."""
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        size = sum(part.file_size for part in packed.infolist())
    if size > MOST_UNPACKED:
        raise broken(path)


def broken(path: Path) -> AuthorError:
    """Return the fault of a workbook that cannot be read."""
    return AuthorError(
        Place(str(path), 1),
        _("Regnearket kan ikke leses."),
        _("Åpne det, og lagre det på nytt som .xlsx eller som CSV (UTF-8)."),
    )


def cell_text(cell: object, line: int, report: Report) -> str:
    """Return what is in a cell of a workbook, as text; a formula is taken as it is written."""
    value = getattr(cell, "value", None)
    if getattr(cell, "data_type", "") == "f":
        report.guessed(
            line, _("formelen «{formula}» er tatt som tekst").format(formula=str(value)[:40])
        )
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float() if value.is_integer():
            return str(int(value))
        case dt.datetime() if value.time() == dt.time():
            return value.date().isoformat()
        case _:
            return HIDDEN.sub(" ", str(value))


def xlsx_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook with these rows."""
    from openpyxl import Workbook  # noqa: PLC0415 - optional

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
