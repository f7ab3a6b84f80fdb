"""Output of commands, in any terminal."""

from __future__ import annotations

import codecs
import json
import sys
import unicodedata
from typing import TYPE_CHECKING, NoReturn

import click

from handbook_ext.errors import short_path

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.errors import AuthorError

PLAIN = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "Æ": "Ae",
        "Ø": "O",
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "→": "->",
        "…": "...",
        "·": "-",
        "’": "'",
        "\u00a0": " ",
    }
)
"""Substitutes for characters that a terminal lacks; other letters lose their accents."""
ERRORS = "handbook-substitute"
FORMS = click.Choice(["text", "json"])
"""What ``--format`` can be."""


def substitute(error: UnicodeError) -> tuple[str, int]:
    """Return ASCII for the characters that a terminal lacks: an error handler for codecs."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = unicodedata.normalize("NFKD", error.object[error.start : error.end].translate(PLAIN))
    letters = (sign for sign in lacking if not unicodedata.combining(sign))
    return "".join(sign if sign.isascii() else "?" for sign in letters), error.end


def substitute_unprintable() -> None:
    """Print substitutes for characters that the terminal lacks, instead of failing."""
    codecs.register_error(ERRORS, substitute)
    for stream, errors in ((sys.stdout, ERRORS), (sys.stderr, ERRORS), (sys.stdin, "replace")):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=errors)


def to_json(data: object) -> str:
    """Return JSON to print; non-ASCII is escaped unless the terminal has all of Unicode."""
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    has_all_signs = codecs.lookup(encoding).name.startswith("utf")
    return json.dumps(data, ensure_ascii=not has_all_signs, indent=1)


def exit_with(code: int, faults: Collection[AuthorError]) -> NoReturn:
    """Print the faults with their places, and end the command with an exit code."""
    for fault in faults:
        click.echo(f"{short_path(fault.place.path)}:{fault.place.line}: {fault}", err=True)
    raise SystemExit(code)
