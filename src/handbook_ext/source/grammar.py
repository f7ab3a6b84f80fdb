"""YAML syntax errors, in the words of those who write the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from pathlib import Path

GLUED = re.compile(r"[ -]*([a-z]+):\S")
"""A key whose colon is followed by the text at once."""
QUOTES = ('"', "'")


def grammar_fault(error: yaml.MarkedYAMLError, text: str, path: Path, loader: type) -> AuthorError:
    """Return a parser's error as a fault, at the line where its author can mend it."""
    mark = error.problem_mark or error.context_mark
    line = mark.line if mark else 0
    opened = opening_of(error) if "quoted" in str(error.context) else None
    if opened is None and "did not find expected" in str(error.problem):
        opened = open_quote(text, line, loader)
    if opened is not None:
        return AuthorError(
            Place(str(path), opened + 1),
            _("Et hermetegn åpnes her, men lukkes ikke der teksten slutter."),
            _("Sett et hermetegn til slutt, og skriv teksten under | når den har hermetegn i seg."),
        )
    if "find expected ':'" in str(error.problem) and error.context_mark:
        return no_key(error.context_mark.line, text, path)
    sign = text[mark.index : mark.index + 1] if mark else ""
    fault, remedy = message(str(error.problem), sign)
    if "flow" in str(error.context) and error.context_mark:
        line = error.context_mark.line
    return AuthorError(Place(str(path), line + 1), fault, remedy)


def no_key(line: int, text: str, path: Path) -> AuthorError:
    """Return the fault of a line that should begin with a key, a colon and a space."""
    written = text.splitlines()[line]
    if key := GLUED.match(written):
        fault = _("Det mangler et mellomrom etter kolonet.")
        remedy = _("Skriv «{key}: » foran teksten.").format(key=key[1])
    else:
        fault = _("Linjen mangler et kolon etter nøkkelen.")
        remedy = _(
            "Skriv kolon og mellomrom etter nøkkelen. Hører linjen til teksten over, rykker du den inn "
            "like langt."
        )
    return AuthorError(Place(str(path), line + 1), fault, remedy)


def opening_of(error: yaml.MarkedYAMLError) -> int | None:
    """Return the line of a quote that is never closed; a bad escape is reported where it is."""
    ends_early = "unexpected end" in str(error.problem) or "document" in str(error.problem)
    return error.context_mark.line if ends_early and error.context_mark else None


def open_quote(text: str, line: int, loader: type) -> int | None:
    """Return the line of a quoted text that spans lines and ends where the parser stopped.

    Its end is usually the start of the next quoted text: the author forgot the closing quote.
    """
    last = None
    try:
        for token in yaml.scan(text, Loader=loader):
            if token.start_mark.line > line:
                break
            if isinstance(token, yaml.ScalarToken) and token.style in QUOTES:
                last = token
    except yaml.YAMLError:
        pass
    goes_on = last is not None and last.start_mark.line < last.end_mark.line == line
    return last.start_mark.line if last is not None and goes_on else None


def message(problem: str, sign: str) -> tuple[str, str]:
    """Return a parser's problem as a fault and a remedy."""
    quote_it = _("Sett hermetegn rundt hele teksten, eller skriv den under |.")
    indent = _("Se etter feil innrykk, en manglende strek eller et kolon for mye.")
    known = {
        "mapping values are not allowed": (
            _("Et kolon gjør resten av linjen til en ny nøkkel."),
            quote_it,
        ),
        "cannot start any token": (
            _("En verdi kan ikke begynne med «{sign}».").format(sign=sign),
            quote_it,
        ),
        "alphabetic or numeric character": (
            _("En verdi kan ikke begynne med «*» eller «&»."),
            quote_it,
        ),
        "expected ',' or": (
            _("En klamme åpnes her, men lukkes ikke."),
            _("Sett inn sluttklammen, eller et komma mellom verdiene."),
        ),
        "unknown escape": (
            _("En omvendt skråstrek i hermetegn betyr noe annet i YAML."),
            _("Skriv to av dem, eller ta bort hermetegnene."),
        ),
        "invalid Unicode": (
            _("En omvendt skråstrek i hermetegn betyr noe annet i YAML."),
            _("Skriv to av dem, eller ta bort hermetegnene."),
        ),
        "comment or line break": (
            _("Det står noe etter «|» eller «>»."),
            _("Begynn teksten på neste linje, rykket inn."),
        ),
        "block sequence entries": (
            _("En liste kan ikke begynne på samme linje som nøkkelen."),
            _("Flytt streken til neste linje, eller sett hermetegn rundt teksten."),
        ),
        "another document": (
            _("Filen har en linje med «---», så resten blir ikke lest."),
            _("Fjern linjen."),
        ),
        "expected key": (
            _("Linjen hører ikke sammen med dem over."),
            _(
                "Se etter feil innrykk. En tekst som begynner med klamme eller hermetegn, skriver du "
                "under |."
            ),
        ),
        "expected '-' indicator": (_("Linjen hører ikke til lista over."), indent),
        "tab character": (_("Linjen er rykket inn med tabulator."), _("Bruk mellomrom.")),
    }
    found = (words for part, words in known.items() if part in problem)
    return next(found, (_("Filen er ikke gyldig YAML fra denne linjen."), indent))
