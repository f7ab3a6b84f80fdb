"""Turn the Markdown of a YAML file into nodes of the page that shows it."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from docutils import nodes
from myst_parser import warnings_
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer
from myst_parser.parsers.mdit import create_md_parser
from sphinx.util.docutils import LoggingReporter

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.frontend import Values

    from handbook_ext.source.text import Text


PLAIN = re.compile(r"«?[^\W\d_](?:[^\W_]|[ .,:;?!%()/«»–…-])*(?<! )")
"""One line of words and punctuation that mean nothing in Markdown or MyST: most texts are such."""

REWRITING = {"linkify", "replacements", "smartquotes"}
"""Extensions of MyST that change words without markup."""


class MarkdownReader:
    """Read the texts of one file, with the file and its lines as their source.

    They are read as MyST whatever the page around them is written in. One MyST
    renderer serves all texts of a file: making one costs more than reading a text.
    Plain words are not parsed at all, which takes a tenth off a large build.
    """

    def __init__(self, path: str, settings: Values) -> None:
        self.path = path
        self.has_rewriting = bool(REWRITING & settings.env.myst_config.enable_extensions)
        reporter = LoggingReporter(path, settings.report_level, settings.halt_level)
        document = nodes.document(settings, reporter, source=path)
        document.note_source(path, -1)
        parser = create_md_parser(settings.env.myst_config, SphinxRenderer)
        self.renderer = cast("SphinxRenderer", parser.renderer)
        self.renderer.setup_render({**parser.options, "document": document}, {})

    def blocks(self, text: Text) -> list[nodes.Node]:
        """Return the text's nodes."""
        if PLAIN.fullmatch(text.markdown) and not self.has_rewriting:
            return [self.paragraph(text)]
        holder = nodes.container()
        with warnings_placed_in(self.path), self.renderer.current_node_context(holder):
            self.renderer.nested_render_text(text.markdown, text.place.line - 1)
        return holder.children

    def paragraph(self, text: Text) -> nodes.paragraph:
        """Return plain words as MyST would."""
        node = nodes.paragraph(text.markdown, text.markdown)
        node.source, node.line = text.place
        return node

    def inline(self, text: Text) -> list[nodes.Node]:
        """Return the text's inline nodes.

        Raises ``AuthorError`` when it is more than one paragraph, for it stands in
        a label or a legend.
        """
        blocks = self.blocks(text)
        if len(blocks) == 1 and isinstance(blocks[0], nodes.paragraph):
            return blocks[0].children
        raise AuthorError(
            text.place,
            _("Teksten er mer enn ett avsnitt."),
            _("Skriv den uten lister, overskrifter og blanke linjer."),
        )


@contextmanager
def warnings_placed_in(path: str) -> Iterator[None]:
    """Let MyST's warnings name ``path``; it places them on the page being read."""

    def place(record: logging.LogRecord) -> bool:
        location = getattr(record, "location", None)
        if isinstance(location, tuple):
            record.location = f"{path}:{location[1]}"
        return True

    logger = logging.getLogger(f"sphinx.{warnings_.__name__}")
    logger.addFilter(place)
    try:
        yield
    finally:
        logger.removeFilter(place)
