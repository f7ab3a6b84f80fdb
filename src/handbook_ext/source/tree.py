"""Parse a file's bytes into a YAML tree with line numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import decoded, read_bytes
from handbook_ext.source.grammar import grammar_fault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_DEPTH = 12
MAX_PARTS = 20_000  # nodes; some 700 questions
CUT = "tag:handbook,cut"
"""The tag of a value that is followed by ``#`` on its line: YAML takes the rest for a comment."""

COMMENT = re.compile(" +#")

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
        cut = refuse_what_grows(text, path)
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
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
            _("Begynn med {keys}.").format(keys=" ".join(f"{key}:" for key in keys)),
        )
    if cut:
        mark_cut(root, cut)
    return root


def refuse_what_grows(text: str, path: Path) -> set[int]:
    """Return the positions in the text of values that are cut off by a comment.

    Raises ``AuthorError``, before a tree is built, for aliases, deep nesting and too many nodes,
    with which a small file could grow without bound, and for anchors and tags, which would
    swallow a word.
    """
    depth = 0
    cut: set[int] = set()
    for count, event in enumerate(yaml.parse(text, Loader=Loader)):
        if isinstance(event, yaml.NodeEvent):
            refuse_marks(event, path)
            if isinstance(event, yaml.ScalarEvent) and event.end_mark:
                end = event.end_mark.index
                if not event.style and text.startswith(" ", end) and COMMENT.match(text, end):
                    cut.add(end)
            elif isinstance(event, yaml.CollectionStartEvent):
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
            raise AuthorError(
                place_of(event, path),
                _("Innholdet er nøstet dypere enn {limit} nivåer.").format(limit=MAX_DEPTH),
                _("Se etter klammer eller innrykk for mye."),
            )
    return cut


def refuse_marks(event: yaml.NodeEvent, path: Path) -> None:
    """Raise ``AuthorError`` for ``*name``, ``&name`` and ``!tag``: handbooks do not need them."""
    if isinstance(event, yaml.AliasEvent):
        raise AuthorError(
            place_of(event, path),
            _("«*{name}» viser til et annet sted i filen.").format(name=event.anchor),
            _("Skriv teksten ut, eller sett hermetegn rundt den; filene bruker ikke & og *."),
        )
    tag = getattr(event, "tag", None)
    swallowed = f"&{event.anchor}" if event.anchor else tag
    if swallowed:
        raise AuthorError(
            place_of(event, path),
            _("YAML leser «{word}» som et merke, ikke som tekst.").format(word=swallowed[:40]),
            _("Sett hermetegn rundt hele teksten, eller skriv den under |."),
        )


def place_of(event: yaml.Event, path: Path) -> Place:
    """Return the place where a parser's event starts."""
    return Place(str(path), event.start_mark.line + 1 if event.start_mark else 1)


def mark_cut(root: yaml.Node, cut: set[int]) -> None:
    """Give the values that end at these positions the tag ``CUT``."""
    agenda = [root]
    while agenda:
        node = agenda.pop()
        if isinstance(node, yaml.MappingNode):
            agenda += [part for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            agenda += node.value
        elif node.end_mark.index in cut:
            node.tag = CUT
