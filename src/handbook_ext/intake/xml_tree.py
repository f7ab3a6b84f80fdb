"""XML from other programs, as a tree with lines; whatever could make it grow is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_DEPTH = 40


@dataclass
class Node:
    """An element: its name, line, attributes, elements, and the text before, between and after these."""

    name: str
    line: int
    attributes: dict[str, str]
    nodes: list[Node] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of the element itself."""
        return "".join(self.pieces)

    def all(self, name: str) -> Iterator[Node]:
        """Yield the elements with a name that are directly inside."""
        return (node for node in self.nodes if node.name == name)

    def first(self, name: str) -> Node | None:
        """Return the first of them, if there is one."""
        return next(self.all(name), None)

    def value(self, name: str, otherwise: str = "") -> str:
        """Return the trimmed text of the first element with a name."""
        node = self.first(name)
        return node.text.strip() if node else otherwise


def read_xml(raw: bytes, path: Path) -> Node:
    """Return the root of a document; raise ``AuthorError`` with the line of what is wrong.

    A document type is refused: nothing else could declare entities, which can grow without bound.
    """
    return TreeReader(path).read(raw)


class TreeReader:
    """Handles the parser's events one by one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.open: list[Node] = []
        self.root: Node | None = None
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.StartDoctypeDeclHandler = self.doctype

    def read(self, raw: bytes) -> Node:
        """Parse a whole document."""
        try:
            self.parser.Parse(raw, True)  # noqa: FBT003 - expat's signature
        except expat.ExpatError as error:
            self.refuse(
                _("Filen er ikke gyldig XML."),
                _("Eksporter den på nytt, uten å åpne den i et annet program."),
                error.lineno,
            )
        except (ValueError, LookupError):  # expat's error for unknown encodings
            self.refuse(_("Filen har et tegnsett som ikke kan leses."), _("Lagre den som UTF-8."))
        if self.root is None:
            self.refuse(_("Filen er ikke gyldig XML."), _("Eksporter den på nytt."))
        return self.root

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        node = Node(name, self.parser.CurrentLineNumber, attributes)
        if len(self.open) > MAX_DEPTH:
            self.refuse(
                _("Innholdet er nøstet dypere enn {limit} nivåer.").format(limit=MAX_DEPTH),
                _("Eksporter filen på nytt."),
            )
        if self.open:
            self.open[-1].nodes.append(node)
        else:
            self.root = node
        self.open.append(node)

    def end(self, _name: str) -> None:
        """Close an element."""
        self.open.pop()

    def text(self, data: str) -> None:
        """Add text."""
        self.open[-1].pieces.append(data)

    def doctype(self, *_declared: object) -> None:
        """Refuse a document type."""
        self.refuse(
            _("Filen har en dokumenttype (DOCTYPE), og den kan få filen til å vokse uten grense."),
            _("Ta bort <!DOCTYPE …>, eller eksporter filen på nytt fra Moodle."),
        )

    def refuse(self, fault: str, remedy: str, line: int = 0) -> NoReturn:
        """Raise ``AuthorError``."""
        place = Place(str(self.path), line or max(1, self.parser.CurrentLineNumber))
        raise AuthorError(place, fault, remedy)
