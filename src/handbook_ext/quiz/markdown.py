"""Turn the Markdown of a quiz file into nodes of the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.util.docutils import new_document

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _

if TYPE_CHECKING:
    from docutils.frontend import Values

    from handbook_ext.quiz.model import Text


def parse_blocks(text: Text, settings: Values) -> list[nodes.Node]:
    """Return the text's nodes, with the quiz file and its lines as their source.

    The text is read as MyST whatever the page around it is written in.
    """
    document = new_document(text.place.path, settings)
    lines_before = "\n" * (text.place.line - 1)
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
