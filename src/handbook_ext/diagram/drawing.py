"""Read a drawing from its SVG file, and let through nothing but drawing.

The page gets markup written anew from the allowed elements and attributes,
so that no file can run a script, contact another host or change the page around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn
from xml.etree.ElementTree import TreeBuilder, tostring
from xml.parsers import expat

from handbook_ext.diagram.allowed import (
    ASKING,
    ATTRIBUTES,
    DEFINITIONS,
    EDITORS,
    ID,
    MARKERS,
    PAGES_OWN,
    POINTED,
    RUNS,
    SHAPES,
    SVG,
    UNPRINTED,
    VALUE,
    VIEW_BOX,
    XML,
)
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_DEPTH = 40


def read_drawing(path: Path, prefix: str) -> str:
    """Return the file as an ``<svg>`` element without ``xmlns``, its ids starting with ``prefix``.

    Raises ``AuthorError`` with the line of the file that is not allowed on a page.
    """
    return DrawingReader(path, prefix).read()


class DrawingReader:
    """Handles the parser's events one by one, and writes the parts that are allowed."""

    def __init__(self, path: Path, prefix: str) -> None:
        self.path = path
        self.prefix = prefix
        # A tree and no template: the elements are the file's, and the serializer escapes them.
        self.written = TreeBuilder()
        self.open: list[str] = []
        self.unprinted = 0  # open elements, counted from the first one of metadata
        self.ids: set[str] = set()
        self.pointed: list[tuple[str, int]] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.ProcessingInstructionHandler = self.instruction

    def read(self) -> str:
        """Parse the whole file and return the markup."""
        try:
            self.parser.Parse(read_bytes(self.path), True)  # noqa: FBT003 - expat's signature
        except expat.ExpatError:
            self.refuse(
                _("Filen er ikke gyldig XML."), _("Rett den, eller lagre tegningen på nytt.")
            )
        except (ValueError, LookupError):  # expat's error for unknown encodings
            self.refuse(_("Filen har et tegnsett som ikke kan leses."), _("Lagre den som UTF-8."))
        for name, line in self.pointed:
            if name not in self.ids:
                raise AuthorError(
                    Place(str(self.path), line),
                    _("Ingenting i tegningen har id-en «{id}».").format(id=name[:40]),
                    _("Rett adressen, eller ta den bort."),
                )
        return tostring(self.written.close(), encoding="unicode", short_empty_elements=False)

    def start(self, full_name: str, attributes: dict[str, str]) -> None:
        """Write a start tag; refuse an element that does more than draw."""
        namespace, _space, name = full_name.rpartition(" ")
        first = not self.open
        self.open.append(name)
        if len(self.open) > MAX_DEPTH:
            self.refuse(
                _("Tegningen er nøstet dypere enn {limit} nivåer.").format(limit=MAX_DEPTH),
                _("Løs opp grupper i grupper."),
            )
        if self.unprinted or (namespace == SVG and name in UNPRINTED and not first):
            self.check_unprinted(namespace, name, attributes)
            self.unprinted += 1
            return
        self.check_name(namespace, name, first=first)
        if first and not VIEW_BOX.fullmatch(attributes.get("viewBox", "")):
            self.refuse(_("<svg> mangler viewBox."), _('Skriv for eksempel viewBox="0 0 360 600".'))
        self.written.start(name, dict(self.allowed(attributes)))

    def check_unprinted(self, namespace: str, name: str, attributes: dict[str, str]) -> None:
        """Refuse what could run in metadata: no page has it, but the file lies beside them."""
        if namespace in RUNS and (self.unprinted or namespace != SVG):
            self.check_name("", name, first=False)
        for attribute in attributes:
            if attribute.lower().startswith("on"):
                self.check_attribute("", attribute)

    def check_name(self, namespace: str, name: str, *, first: bool) -> None:
        """Refuse an element that is not an allowed element of SVG."""
        if first and name == "svg" and not namespace:
            self.refuse(
                _("<svg> mangler xmlns."), _('Skriv <svg xmlns="{address}" …>.').format(address=SVG)
            )
        known = ("svg",) if first else (*SHAPES, *DEFINITIONS)
        if namespace != SVG or name not in known:
            self.refuse(
                _("<{name}> kan ikke stå i et diagram.").format(name=name),
                _("Bruk bare <svg> med disse i: {known}.").format(
                    known=", ".join((*SHAPES, *DEFINITIONS))
                ),
            )

    def allowed(self, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
        """Yield an element's attributes as the page gets them, without those of other programs."""
        for full_name, value in attributes.items():
            namespace, _space, name = full_name.rpartition(" ")
            pages_own = not namespace and len(self.open) == 1 and name in PAGES_OWN
            if namespace != XML and not namespace.startswith(EDITORS) and not pages_own:
                self.check_attribute(namespace, name)
                yield name, self.value(name, value)

    def check_attribute(self, namespace: str, name: str) -> None:
        """Refuse an attribute that is not an allowed attribute of SVG."""
        # Markers inside markers would grow without bound.
        copies = name in MARKERS and "marker" in self.open
        # As a whole, the drawing stays where the page puts it.
        moves = name == "transform" and len(self.open) == 1
        if namespace or name not in ATTRIBUTES or copies or moves:
            self.refuse(
                _("Attributtet {name} kan ikke stå i et diagram.").format(name=name),
                _("Mente du «{near}»?").format(near=known_as(name))
                if known_as(name) not in {"", name}
                else _("Fjern det. Farger skrives med class, og med fill og stroke for papir."),
            )

    def value(self, name: str, value: str) -> str:
        """Return a value as the page gets it; refuse one that could refer outside the drawing."""
        if name == "id":
            return self.new_id(value)
        if name in MARKERS and value != "none":
            return f"url(#{self.own(value)})"
        if not VALUE.fullmatch(value) or ASKING.search(value):
            self.refuse(
                _("«{value}» i {name} kan ikke stå i et diagram.").format(
                    value=value[:60], name=name
                ),
                _("Skriv et tall, en farge eller et ord fra SVG, uten adresse."),
            )
        return value

    def new_id(self, name: str) -> str:
        """Return an id as the page gets it; refuse one that is malformed or used twice."""
        if name in self.ids or not ID.fullmatch(name):
            self.refuse(
                _("Id-en «{id}» er brukt to ganger, eller kan ikke være en id.").format(
                    id=name[:40]
                ),
                _("Bruk bokstaver, tall og bindestrek, og hvert navn én gang."),
            )
        self.ids.add(name)
        return f"{self.prefix}-{name}"

    def own(self, address: str) -> str:
        """Return the id on the page of a part of this drawing."""
        within = POINTED.fullmatch(address)
        if not within:
            self.refuse(
                _("«{address}» ligger utenfor tegningen.").format(address=address[:60]),
                _("Vis bare til en id i samme fil, som url(#pil)."),
            )
        self.pointed.append((within[1], self.parser.CurrentLineNumber))
        return f"{self.prefix}-{within[1]}"

    def text(self, data: str) -> None:
        """Write text; drop white space between shapes."""
        if self.open[-1] in {"text", "tspan"} and not self.unprinted:
            self.written.data(data)
        elif data.strip() and not self.unprinted:
            self.refuse(
                _("«{words}» står utenfor <text>, så ingen ser det.").format(
                    words=data.strip()[:40]
                ),
                _("Sett det i <text>, eller ta det bort."),
            )

    def end(self, full_name: str) -> None:
        """Write an end tag."""
        name = self.open.pop()
        if self.unprinted:
            self.unprinted -= 1
        else:
            self.written.end(name)

    def doctype(self, *_declared: object) -> None:
        """Refuse a document type: it can name other files, and none is needed."""
        self.refuse(_("<!DOCTYPE> kan ikke stå i et diagram."), _("Fjern linjen."))

    def instruction(self, target: str, _data: str) -> None:
        """Refuse a processing instruction, such as one for a style sheet: pages would ignore it."""
        self.refuse(
            _("<?{name}?> kan ikke stå i et diagram.").format(name=target), _("Fjern linjen.")
        )

    def refuse(self, fault: str, remedy: str) -> NoReturn:
        """Raise the fault at the parser's current line."""
        raise AuthorError(Place(str(self.path), self.parser.CurrentLineNumber), fault, remedy)


def known_as(name: str) -> str:
    """Return the allowed attribute that differs only in case, or an empty text."""
    return next((known for known in ATTRIBUTES if known.lower() == name.lower()), "")
