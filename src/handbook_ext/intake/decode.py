"""The text of a file from another program, whatever encoding it was saved in."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import HIDDEN, hidden_fault

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.intake.report import Report

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
WESTERN = "cp1252"
MARKS = range(0xFDD0, 0xFDF0)
"""Characters that Unicode has set aside for programs: no text needs them, and parsers may."""


def decoded(raw: bytes, path: Path, report: Report) -> str:
    """Return a text with ``LF`` line endings; an encoding other than UTF-8 is reported.

    Invisible characters become spaces. Raises ``AuthorError`` with the line of a byte that no known
    encoding explains, or of a NUL: then the file is no text.
    """
    text = text_of(raw, path, report).replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        found = HIDDEN.search(text)
        if found:
            raise hidden_fault(text, found, str(path))
    for found in HIDDEN.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        report.lost(line, _("et usynlig tegn (U+{code})").format(code=f"{ord(found[0]):04X}"))
    return HIDDEN.sub(" ", text).translate(dict.fromkeys(MARKS, " "))


def text_of(raw: bytes, path: Path, report: Report) -> str:
    """Return the text of the bytes in the encoding that they seem to have."""
    if raw.startswith(UTF_16):
        try:
            text = raw.decode("utf-16")
        except UnicodeDecodeError as error:
            raise unreadable(raw, error, path) from error
        report.guessed(1, _("filen er lest som UTF-16"))
        return text
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = raw.decode(WESTERN)
    except UnicodeDecodeError as error:
        raise unreadable(raw, error, path) from error
    report.guessed(1, _("filen er lest som Windows-1252; se etter at æ, ø og å er riktige"))
    return text


def unreadable(raw: bytes, error: UnicodeDecodeError, path: Path) -> AuthorError:
    """Return the fault of a byte in no encoding that we know."""
    return AuthorError(
        Place(str(path), raw.count(b"\n", 0, error.start) + 1),
        _("Filen har tegn som ikke kan leses."),
        _("Lagre den som UTF-8 i programmet den kommer fra."),
    )
