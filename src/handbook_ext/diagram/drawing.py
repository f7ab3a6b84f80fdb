"""Read a drawing from its SVG file, and let nothing through that does more than draw.

What pages get is written anew from the elements and attributes that are allowed,
so that no file can run a script, ask another host or change the page around it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from pathlib import Path

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
SHAPES = ("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan")
DEFINITIONS = ("defs", "marker", "use")
UNPRINTED = ("title", "desc", "metadata")
"""What a file says of itself; on a page, name and text stand outside the drawing."""
PAGES_OWN = ("class", "width", "height", "x", "y", "version", "id", "role", "font-family")
"""Attributes of the outermost element that the page decides."""


def read_drawing(path: Path, prefix: str) -> str:
    """Return the file as ``<svg>`` without an ``xmlns``, its ids starting with ``prefix``.

    Raises ``AuthorError`` with the line of the file that cannot stand on a page.
    """
    return DrawingReader(path, prefix).read()


class DrawingReader:
    """Meets the file's elements one by one, and writes down those that may stand."""

    def __init__(self, path: Path, prefix: str) -> None:
        self.path = path
        self.prefix = prefix
        self.written: list[str] = []
        self.open: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.StartDoctypeDeclHandler = self.doctype

    def read(self) -> str:
        """Return what was written down when the whole file is met."""
        try:
            self.parser.Parse(self.path.read_bytes(), True)  # noqa: FBT003 - expat's signature
        except expat.ExpatError:
            self.refuse(
                _("Filen er ikke gyldig XML."), _("Rett den, eller lagre tegningen på nytt.")
            )
        return "".join(self.written)

    def start(self, full_name: str, attributes: dict[str, str]) -> None:
        """Write an element's start; refuse one that does more than draw."""
        namespace, _space, name = full_name.rpartition(" ")
        first = not self.open
        self.open.append(name)
        if self.unprinted():
            return
        known = ("svg",) if first else (*SHAPES, *DEFINITIONS)
        if namespace != SVG or name not in known:
            self.refuse(
                _("<{name}> kan ikke stå i et diagram.").format(name=name),
                _("Bruk bare <svg> med disse i: {known}.").format(
                    known=", ".join((*SHAPES, *DEFINITIONS))
                ),
            )
        if first and "viewBox" not in attributes:
            self.refuse(_("<svg> mangler viewBox."), _('Skriv for eksempel viewBox="0 0 360 600".'))
        written = [self.attribute(key, value) for key, value in attributes.items()]
        self.written.append(f"<{name}{''.join(written)}>")

    def attribute(self, full_name: str, value: str) -> str:
        """Return an attribute as it stands on the page, with a space before it."""
        namespace, _space, name = full_name.rpartition(" ")
        if namespace not in {"", XLINK} or (len(self.open) == 1 and name in PAGES_OWN):
            return ""
        if name == "style" or name.startswith("on"):
            self.refuse(
                _("Attributtet {name} kan ikke stå i et diagram.").format(name=name),
                _("Fjern det. Farger skrives med class, og med fill og stroke for papir."),
            )
        if name == "id":
            value = f"{self.prefix}-{value}"
        elif name == "href":
            value = self.own(value)
        elif re.search(r"url|\\", value, re.IGNORECASE):  # a backslash can spell url, too
            within = re.fullmatch(r"url\((#[^)]+)\)", value)
            value = f"url({self.own(within[1] if within else value)})"
        return f" {name}={quoteattr(value)}"

    def own(self, address: str) -> str:
        """Return the address of something in the drawing as the page has it."""
        if not address.startswith("#"):
            self.refuse(
                _("«{address}» ligger utenfor tegningen.").format(address=address),
                _("Vis bare til en id i samme fil, som #pil eller url(#pil)."),
            )
        return f"#{self.prefix}-{address[1:]}"

    def text(self, data: str) -> None:
        """Write words; white space between shapes is left out."""
        if self.open[-1] in {"text", "tspan"} and not self.unprinted():
            self.written.append(escape(data))

    def end(self, full_name: str) -> None:
        """Write an element's end."""
        if not self.unprinted():
            self.written.append(f"</{self.open[-1]}>")
        self.open.pop()

    def unprinted(self) -> bool:
        """Tell whether the element stands in what a file says of itself."""
        return any(name in UNPRINTED for name in self.open)

    def doctype(self, *_declared: object) -> None:
        """Refuse a document type: it can name other files, and none is needed."""
        self.refuse(_("<!DOCTYPE> kan ikke stå i et diagram."), _("Fjern linjen."))

    def refuse(self, fault: str, remedy: str) -> NoReturn:
        """Raise the fault at the line that the parser has come to."""
        raise AuthorError(Place(str(self.path), self.parser.CurrentLineNumber), fault, remedy)
