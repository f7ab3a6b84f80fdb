"""Parse a file's bytes into a YAML tree with line numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.cut import mark_cut
from handbook_ext.source.files import decoded, read_bytes
from handbook_ext.source.grammar import grammar_fault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_DEPTH = 12
TOO_DEEP = "exceeded maximum nesting depth"
"""What newer parsers say of thousands of brackets, before they tell of the first."""
TAGS = "tag:yaml.org,2002:"
"""What ``!!`` in a file stands for."""
MAX_PARTS = 20_000  # nodes; some 700 questions

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(path: Path, keys: Sequence[str]) -> yaml.MappingNode:
    """Return the root mapping of a file; its first key must be one of ``keys``.

    Raises ``AuthorError`` for whatever prevents the file from being parsed.
    """
    text = decoded(read_bytes(path), path)
    if found := re.search(r"(?m)^ *\t", text):
        raise AuthorError(
            Place(str(path), text.count("\n", 0, found.start()) + 1),
            _("Linjen er rykket inn med tabulator."),
            _("Bruk mellomrom."),
        )
    try:
        refuse_what_grows(text, path)
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        if error.problem == TOO_DEEP and error.problem_mark:
            raise too_deep(Place(str(path), error.problem_mark.line + 1)) from error
        raise grammar_fault(error, text, path, Loader) from error
    except yaml.YAMLError as error:  # the parser's errors without a line
        raise AuthorError(
            Place(str(path), 1),
            _("Filen har et tegn som YAML ikke tillater."),
            _("Skriv teksten på nytt i stedet for å lime den inn."),
        ) from error
    if not isinstance(root, yaml.MappingNode):
        raise AuthorError(
            Place(str(path), 1),
            _("Filen er tom, eller begynner ikke med nøkler."),
            _("Begynn med disse nøklene: {keys}.").format(keys=", ".join(keys)),
        )
    mark_cut(root, text)
    return root


def refuse_what_grows(text: str, path: Path) -> None:
    """Raise ``AuthorError`` for what should not become a tree.

    With aliases, deep nesting and too many nodes, a small file could grow without bound; anchors
    and tags would swallow a word.
    """
    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=Loader)):
        if isinstance(event, yaml.NodeEvent):
            refuse_marks(event, path)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if count > MAX_PARTS:
            raise AuthorError(
                place_of(event, path),
                _("Filen har mer enn {limit} nøkler og verdier.").format(limit=MAX_PARTS),
                _("Gjør den kortere, eller del den opp."),
            )
        if depth > MAX_DEPTH:
            raise too_deep(place_of(event, path))


def too_deep(place: Place) -> AuthorError:
    """Return the fault of a file with more within more than any handbook needs."""
    return AuthorError(
        place,
        _("Innholdet er nøstet dypere enn {limit} nivåer.").format(limit=MAX_DEPTH),
        _("Se etter klammer eller innrykk for mye."),
    )


def refuse_marks(event: yaml.NodeEvent, path: Path) -> None:
    """Raise ``AuthorError`` for ``*name``, ``&name`` and ``!tag``: handbooks do not need them."""
    if isinstance(event, yaml.AliasEvent):
        raise AuthorError(
            place_of(event, path),
            _("«*{name}» viser til et annet sted i filen.").format(name=event.anchor),
            _("Skriv teksten ut, eller sett hermetegn rundt den; filene bruker ikke & og *."),
        )
    tag = getattr(event, "tag", None)
    swallowed = f"&{event.anchor}" if event.anchor else tag and tag.replace(TAGS, "!!")
    if swallowed:
        raise AuthorError(
            place_of(event, path),
            _("YAML leser «{word}» som et merke, ikke som tekst.").format(word=swallowed[:40]),
            _("Sett hermetegn rundt hele teksten, eller skriv den under |."),
        )


def place_of(event: yaml.Event, path: Path) -> Place:
    """Return the place where a parser's event starts."""
    return Place(str(path), event.start_mark.line + 1 if event.start_mark else 1)
