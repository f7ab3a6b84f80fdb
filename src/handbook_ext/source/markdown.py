"""Turn texts in our small markup into nodes of the page that shows them."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import pending_xref

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import is_regular
from handbook_ext.source.language import class_of
from handbook_ext.source.markup import WEB, Emphasis, Link, Picture, Role, Words, parse
from handbook_ext.source.pictures import BEGINNINGS, is_picture

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

    from handbook_ext.source.markup import Paragraph, Span, Spans
    from handbook_ext.source.text import Text

PAGE = re.compile(r"/(?P<page>[^#?]+?)(\.(md|rst))?(#(?P<part>.+))?")
OTHERS = re.compile(
    r"(?m)^ *(?::{3,}|`{3,}) *\{[\w:.+-]+\}|(?<!\\)\{(?!(?:rule|term)\}`)[\w:.+-]+\}(?=`)"
)
"""Directives and roles that work on pages but not in these texts."""


class MarkdownReader:
    """Reads the texts of a page; the nodes have their files and lines as their source.

    ``faults`` collects markup that cannot work; it is then shown as it was typed.
    """

    def __init__(self, env: BuildEnvironment) -> None:
        self.env = env
        self.faults: list[AuthorError] = []

    def blocks(self, text: Text, *, lists: bool = False) -> list[nodes.Node]:
        """Return the text's paragraphs; those of a quotation or list are grouped."""
        self.refuse_others(text)
        found: list[nodes.Node] = []
        parts = parse(text.markdown, ("quote", "item") if lists else ("quote",))
        for kind, group in groupby(parts, lambda part: part.kind):
            paragraphs = [self.paragraph(part, text) for part in group]
            match kind:
                case "plain":
                    found += paragraphs
                case "quote":
                    found.append(nodes.block_quote("", *paragraphs))
                case "item":
                    items = (nodes.list_item("", paragraph) for paragraph in paragraphs)
                    found.append(nodes.bullet_list("", *items, bullet="-"))
        return found

    def inline(self, text: Text) -> list[nodes.Node]:
        """Return the text's inline nodes.

        Raises ``AuthorError`` when it is more than one paragraph, since it goes into
        a label or a legend.
        """
        self.refuse_others(text)
        parts = parse(text.markdown, ())
        if len(parts) == 1:
            return list(self.paragraph(parts[0], text).children)
        raise AuthorError(
            text.place, _("Teksten er mer enn ett avsnitt."), _("Skriv den uten blanke linjer.")
        )

    def paragraph(self, part: Paragraph, text: Text) -> nodes.paragraph:
        """Return a paragraph node with its line in the file."""
        # A catalogue breaks the lines of a translation elsewhere.
        place = text.place if text.written else Place(text.place.path, text.place.line + part.line)
        spans = self.spans(part.spans, place)
        if text.language:  # it has no translation
            spans = [nodes.inline("", "", *spans, classes=[class_of(text.language)])]
        node = nodes.paragraph("", "", *spans)
        node.source, node.line = place
        node.rawsource = node.astext()
        return node

    def spans(self, spans: Spans, place: Place) -> list[nodes.Node]:
        """Return the inline nodes of a paragraph."""
        return [self.span(span, place) for span in spans]

    def span(self, span: Span, place: Place) -> nodes.Node:
        """Return the node of one span."""
        match span:
            case Words():
                return nodes.Text(span.text)
            case Emphasis():
                kind = nodes.strong if span.strong else nodes.emphasis
                return kind("", "", *self.spans(span.spans, place))
            case Role():
                return self.role(span, place)
            case Link():
                return self.link(span, place)
            case Picture():
                return self.picture(span, place)

    def role(self, role: Role, place: Place) -> pending_xref:
        """Return a link to a rule or a glossary term."""
        domain = "handbook" if role.name == "rule" else "std"
        words: list[nodes.Node] = [nodes.Text(role.words or role.target)]
        own = role.words is not None
        return self.xref(domain, role.name, words, place, reftarget=role.target, refexplicit=own)

    def link(self, link: Link, place: Place) -> nodes.Node:
        """Return a link to the web or to a page of the handbook."""
        words = self.spans(link.spans, place)
        if WEB.match(link.target):
            return nodes.reference("", "", *words, refuri=link.target)
        if page := PAGE.fullmatch(link.target):
            target = {"reftarget": page["page"], "part": page["part"] or ""}
            return self.xref("handbook", "page", words, place, refexplicit=True, **target)
        self.refuse(
            place,
            _("Lenken «{target}» kan ikke stå i denne teksten.").format(target=link.target[:80]),
            _(
                "Bruk https://, mailto:, tel: eller en side i håndboka fra toppen, som /rad/index.md."
            ),
        )
        return nodes.Text(link.typed)

    def xref(
        self, domain: str, kind: str, words: list[nodes.Node], place: Place, **target: str | bool
    ) -> pending_xref:
        """Return a link within the handbook, to be resolved once all pages have been read."""
        inside = nodes.inline("", "", *words, classes=["xref", domain, f"{domain}-{kind}"])
        node = pending_xref("", inside, refdomain=domain, reftype=kind, refwarn=True, **target)
        node["refdoc"] = self.env.current_document.docname
        node.source, node.line = place
        return node

    def picture(self, picture: Picture, place: Place) -> nodes.Node:
        """Return one of the handbook's own images, with its alternative text."""
        path = PurePosixPath(picture.path)
        file = Path(self.env.srcdir, *path.parts[1:])
        if self.env.current_document.docname:
            self.env.note_dependency(file)  # it may be added, or become a picture
        if not picture.alt:
            self.refuse(
                place,
                _("Bildet {name} mangler en tekst for dem som ikke ser det.").format(
                    name=picture.path[:80]
                ),
                _("Skriv den mellom klammene: ![teksten]({name})").format(name=picture.path[:80]),
            )
        elif not path.is_absolute() or ".." in path.parts or path.suffix.lower() not in BEGINNINGS:
            self.refuse(
                place,
                _("Bildet «{name}» kan ikke vises i denne teksten.").format(name=picture.path[:80]),
                _(
                    "Legg det i kildemappen som PNG eller JPEG, og skriv stien fra toppen: /bilder/navn.png"
                ),
            )
        elif not is_regular(file):
            self.refuse(
                place,
                _("Bildet {name} finnes ikke.").format(name=picture.path[:80]),
                _("Legg det i kildemappen, eller rett stien."),
            )
        elif not is_picture(file):
            self.refuse(
                place,
                _("Filen {name} er ikke et bilde av det slaget den heter.").format(
                    name=picture.path[:80]
                ),
                _("Lagre det på nytt som PNG eller JPEG."),
            )
        else:
            node = nodes.image(uri=picture.path, alt=picture.alt)
            node.source, node.line = place
            return node
        return nodes.Text(picture.typed)

    def refuse_others(self, text: Text) -> None:
        """Note markup that an author brought over from a page."""
        for other in OTHERS.finditer(text.markdown):
            line = text.place.line + text.markdown.count("\n", 0, other.start())
            is_block = ":::" in other[0]
            self.refuse(
                Place(text.place.path, line),
                _("«{markup}» virker ikke i denne teksten, og blir vist slik det står.").format(
                    markup=other[0].strip()
                ),
                _("Mangler blokken over linjen ::: til slutt? Sett den inn.")
                if is_block
                else _("Bruk {rule}, {term} eller en lenke, eller skriv med vanlige ord."),
            )

    def refuse(self, place: Place, fault: str, remedy: str) -> None:
        """Note markup that is shown as it was typed."""
        self.faults.append(AuthorError(place, fault, remedy))
