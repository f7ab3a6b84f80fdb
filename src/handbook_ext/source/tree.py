"""From the bytes of a file to a YAML tree that keeps its lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
MAX_PARTS = 20_000  # keys, values and lists; some 700 questions

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(path: Path, keys: Sequence[str]) -> yaml.MappingNode:
    """Return the root mapping of a file that begins with some of ``keys``.

    Raises ``AuthorError`` for whatever keeps the file from being read as a whole.
    """
    text = decoded(path)
    try:
        refuse_what_grows(text, path)
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise AuthorError(
            Place(str(path), mark.line + 1 if mark else 1),
            _("Filen er ikke gyldig YAML: {problem}.").format(problem=error.problem),
            _("Se etter feil innrykk, en manglende hermetegn-slutt eller et kolon for mye."),
        ) from error
    except yaml.YAMLError as error:  # characters that YAML does not allow have no line
        raise AuthorError(
            Place(str(path), 1),
            _("Filen har et tegn som YAML ikke tillater."),
            _("Skriv teksten på nytt i stedet for å lime den inn."),
        ) from error
    if not isinstance(root, yaml.MappingNode):
        raise AuthorError(
            Place(str(path), 1),
            _("Filen er tom, eller begynner ikke med nøkler."),
            _("Begynn med {keys}.").format(keys=" ".join(f"{key}:" for key in keys)),
        )
    return root


def decoded(path: Path) -> str:
    """Return the file's text; raises ``AuthorError`` for size, encoding and line ends."""
    start = Place(str(path), 1)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise AuthorError(
                start,
                _("Filen er større enn {limit} kB.").format(limit=MAX_BYTES // 1000),
                _("Gjør den kortere, eller del den opp."),
            )
        raw = path.read_bytes()
    except OSError as error:
        raise AuthorError(
            start,
            _("Filen kan ikke leses ({reason}).").format(reason=error.strerror),
            _("Lag filen, eller rett navnet."),
        ) from error
    if raw.startswith(b"\xef\xbb\xbf"):
        raise AuthorError(
            start,
            _("Filen begynner med et usynlig merke (BOM)."),
            _("Lagre den som UTF-8 uten BOM."),
        )
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise AuthorError(
            Place(str(path), raw.count(b"\n", 0, error.start) + 1),
            _("Filen er ikke skrevet i UTF-8."),
            _("Lagre den som UTF-8 i redigeringsprogrammet."),
        ) from error
    for pattern, fault, remedy in (
        (
            r"\r",
            _("Filen har linjeskift fra Windows eller gammel Mac."),
            _("Lagre den med linjeskift LF."),
        ),
        (r"(?m)^ *\t", _("Linjen er rykket inn med tabulator."), _("Bruk mellomrom.")),
    ):
        if found := re.search(pattern, text):
            raise AuthorError(
                Place(str(path), text.count("\n", 0, found.start()) + 1), fault, remedy
            )
    return text


def refuse_what_grows(text: str, path: Path) -> None:
    """Raise ``AuthorError`` for aliases, deep nesting and masses, before a tree is built of them.

    They let a small file grow without bound; no file of a handbook needs them.
    """
    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=Loader)):
        place = Place(str(path), event.start_mark.line + 1 if event.start_mark else 1)
        if count > MAX_PARTS:
            raise AuthorError(
                place,
                _("Filen har mer enn {limit} nøkler og verdier.").format(limit=MAX_PARTS),
                _("Gjør den kortere, eller del den opp."),
            )
        if isinstance(event, yaml.AliasEvent):
            raise AuthorError(
                place,
                _("«*{name}» viser til et annet sted i filen.").format(name=event.anchor),
                _("Skriv teksten ut; filene i håndboka bruker ikke & og *."),
            )
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise AuthorError(
                    place,
                    _("Innholdet er nøstet dypere enn {limit} nivåer.").format(limit=MAX_DEPTH),
                    _("Se etter klammer eller innrykk for mye."),
                )
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
