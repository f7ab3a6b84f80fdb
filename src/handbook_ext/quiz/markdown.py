"""Turn the Markdown of a quiz file into nodes of the page that shows it."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from docutils import nodes
from myst_parser import warnings_
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.util.docutils import LoggingReporter

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.frontend import Values

    from handbook_ext.quiz.model import Text


def parse_blocks(text: Text, settings: Values) -> list[nodes.Node]:
    """Return the text's nodes, with the quiz file and its lines as their source.

    The text is read as MyST whatever the page around it is written in.
    """
    path = text.place.path
    reporter = LoggingReporter(path, settings.report_level, settings.halt_level)
    document = nodes.document(settings, reporter, source=path)
    document.note_source(path, -1)
    lines_before = "\n" * (text.place.line - 1)
    with warnings_placed_in(path):
        MystParser().parse(lines_before + text.markdown, document)
    return document.children


def parse_inline(text: Text, settings: Values) -> list[nodes.Node]:
    """Return the text's inline nodes.

    Raises ``AuthorError`` when it is more than one paragraph, for it stands in
    a label or a legend.
    """
    blocks = parse_blocks(text, settings)
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
