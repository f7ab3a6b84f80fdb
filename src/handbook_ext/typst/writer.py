"""The writer for visitors: calls and text, and the source place of each piece."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from docutils import nodes
from sphinx.util.docutils import SphinxTranslator

from handbook_ext.errors import AuthorError, Place
from handbook_ext.typst.refusals import refusal
from handbook_ext.typst.source import Value, call, string

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils.nodes import Element, Node

Visitors: TypeAlias = tuple[Any, Any]
"""The pair of a visit and a depart function."""

_SPACE = re.compile(r"[ \t\r\n]+")


@dataclass(slots=True)
class Written:
    """Typst source, and the place in the pages that each piece of it came from."""

    start: Place
    pieces: list[str] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    length: int = 0

    @property
    def source(self) -> str:
        """The complete source."""
        return "".join(self.pieces)

    def add(self, piece: str) -> None:
        """Append a piece."""
        self.pieces.append(piece)
        self.length += len(piece)

    def prepend(self, piece: str) -> None:
        """Insert a piece before all others."""
        self.pieces.insert(0, piece)
        self.length += len(piece)
        self.offsets = [offset + len(piece) for offset in self.offsets]

    def mark(self, place: Place) -> None:
        """Set the place that the following pieces come from."""
        if not self.places or self.places[-1] != place:
            self.offsets.append(self.length)
            self.places.append(place)

    def place_of(self, line: int, column: int) -> Place:
        """Return where a position in the source came from; lines count from 1, columns from 0."""
        lines = self.source.split("\n")
        offset = sum(len(text) + 1 for text in lines[: line - 1]) + column
        index = bisect_right(self.offsets, offset) - 1
        return self.places[index] if index >= 0 else self.start


class TypstWriter(SphinxTranslator):
    """Writes calls of the theme's functions, so that visitors need not know Typst's syntax."""

    written: Written
    anchors: list[str]
    """Labels to be placed where the next text starts."""
    faults: list[AuthorError]
    docnames: list[str]
    """The stack of pages being printed, the innermost last."""
    level: int
    """The depth of nested sections."""

    @property
    def docname(self) -> str:
        """The docname of the page being printed."""
        return self.docnames[-1]

    def label_of(self, node: Element) -> str | None:
        """Return the label of a node, or ``None`` if nothing links to it."""
        return f"{self.docname}:{node['ids'][0]}" if node.get("ids") else None

    def begin(self, name: str, *positional: Value, **named: Value) -> None:
        """Open a call whose body follows."""
        self.written.add(f"{call(name, *positional, **named).removesuffix('()')}[")

    def between(self) -> None:
        """Close a body and open the next one of the same call."""
        self.written.add("][")

    def end(self) -> None:
        """Close an inline body."""
        self.written.add("]")

    def end_block(self) -> None:
        """Close a block's body."""
        self.written.add("]\n")

    def call(self, name: str, *positional: Value, **named: Value) -> None:
        """Write a call without a body."""
        self.written.add(call(name, *positional, **named))

    def text(self, words: str) -> None:
        """Write text, white space folded."""
        self.place_anchors()
        folded = _SPACE.sub(" ", words)
        if folded:
            self.written.add(f"#{string(folded)}")

    def place_anchors(self) -> None:
        """Write the waiting labels."""
        for label in self.anchors:
            self.call("anchor", label)
        self.anchors.clear()

    def place(self, node: Node) -> Place:
        """Return where a node comes from, as precisely as is known."""
        around: Node | None = node
        while around is not None:
            if around.source and around.line:
                return Place(around.source, around.line)
            around = around.parent
        return self.written.start

    def refused(self, node: Node) -> bool:
        """Tell whether a node cannot be printed; the fault is then noted."""
        found = refusal(node)
        if found:
            self.faults.append(AuthorError(self.place(node), *found))
        return bool(found)

    def visit_all(self, parts: Iterable[Node]) -> None:
        """Visit nodes one after another."""
        for part in parts:
            part.walkabout(self)


def nothing(self: TypstWriter, node: Element) -> None:
    """Do nothing: only the children are printed."""


def skip(self: TypstWriter, node: Element) -> None:
    """Print neither the node nor its children."""
    raise nodes.SkipNode


def end(self: TypstWriter, node: Element) -> None:
    """Close what stands in a line."""
    self.end()


def end_block(self: TypstWriter, node: Element) -> None:
    """Close what stands alone."""
    self.end_block()


def inline(
    name: str,
) -> Visitors:
    """Return visitors that print an inline node as a call of a theme function."""

    def visit(self: TypstWriter, node: Element) -> None:
        self.begin(name)

    return visit, end


def block(
    name: str,
) -> Visitors:
    """Return visitors that print a block node as a call of a theme function."""

    def visit(self: TypstWriter, node: Element) -> None:
        self.begin(name)

    return visit, end_block
