"""``{diagram}``: a drawing and its content as text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.i18n import get_image_filename_for_language

from handbook_ext.diagram.drawing import read_drawing
from handbook_ext.diagram.nodes import (
    handbook_diagram,
    handbook_diagram_heading,
    handbook_diagram_name,
    handbook_diagram_text,
    handbook_drawing,
)
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.files import is_there

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = "_diagrams"
"""The folder of drawings, in the source folder; a drawing may also be beside its page."""

SUFFIX = ".svg"
MAX_ADDRESS = 200
"""Maximum length of a drawing's path in characters; few systems accept more."""


class DiagramDirective(HandbookDirective):
    """A drawing, its short name, and everything it shows as text.

    ::

        :::{diagram} who-decides.svg
        :alt: From the board to the writer

        1. The board approves the rules.
        2. The head of department approves new channels.
        :::

    :alt: Its short name: what it shows, in a few words.
    """

    subtype = "diagram"
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = {"alt": directives.unchanged}

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv navnet på SVG-filen.")

    def build(self) -> list[nodes.Node]:
        """Return the diagram's node, and note that the page depends on the file."""
        path = self.find(self.argument())
        self.require_content(_("Skriv alt som bildet viser, som tekst."))
        name = self.said_plainly(self.name_of_drawing())
        prefix = self.prefix(path.stem)
        name_id, text_id, heading_id = f"{prefix}-name", f"{prefix}-text", f"{prefix}-heading"
        drawing = handbook_drawing(
            uri=f"/{path.relative_to(self.env.srcdir).as_posix()}",
            alt=name,
            translatable=False,
            svg=read_drawing(path, prefix),
            name_id=name_id,
            text_id=text_id,
            heading_id=heading_id,
        )
        heading = handbook_diagram_heading("", _("Bildet som tekst"), ids=[heading_id])
        text = handbook_diagram_text("", heading, *self.parse_content_to_nodes(), ids=[text_id])
        caption = handbook_diagram_name("", name, ids=[name_id])
        diagram = handbook_diagram("", caption, drawing, text)
        for part in (diagram, caption, drawing, text, heading):
            self.set_source_info(part)
        return [diagram]

    def find(self, name: str) -> Path:
        """Return the path of a drawing; raise ``AuthorError`` when there is none."""
        source = Path(self.env.srcdir)
        beside = Path(self.env.doc2path(self.env.docname)).parent
        own = get_image_filename_for_language(name, self.env)  # a drawing with translated words
        if Path(name).suffix.lower() != SUFFIX:
            raise AuthorError(
                self.place,
                _("«{name}» er ingen SVG-fil.").format(name=name[:MAX_ADDRESS]),
                self.argument_wanted(),
            )
        names = (own, name) if len(name) <= MAX_ADDRESS else ()
        places = [folder / each for each in names for folder in (beside, source / FOLDER)]
        for place in places:
            path = Path(os.path.realpath(place))
            if path.suffix.lower() == SUFFIX and is_there(path) and path.is_relative_to(source):
                self.env.note_dependency(path)
                return path
        for place in places:
            self.env.note_dependency(place)  # it may be added
        raise AuthorError(
            self.place,
            _("Tegningen {name} finnes ikke.").format(name=name[:MAX_ADDRESS]),
            _("Legg SVG-filen ved siden av siden, eller i {folder}.").format(folder=FOLDER),
        )

    def name_of_drawing(self) -> str:
        """Return the short name (``:alt:``); raise ``AuthorError`` when it is missing or empty."""
        name = (self.options.get("alt") or "").strip()
        if not name:
            raise AuthorError(
                self.place,
                _("Diagrammet mangler :alt:."),
                _("Skriv med noen få ord hva bildet viser."),
            )
        return str(name)

    def prefix(self, stem: str) -> str:
        """Return the prefix for this diagram's ids, unique in the whole handbook."""
        number = self.env.new_serialno("diagram") + 1
        return nodes.make_id(f"diagram-{self.env.docname}-{stem}-{number}")
