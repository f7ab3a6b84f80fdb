"""One page of the handbook as a PDF of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.print.edition.component import component
from handbook_ext.print.edition.pages import empty_document, words_of_root

if TYPE_CHECKING:
    from handbook_ext.print.builder import PrintBuilder
    from handbook_ext.print.entry import Entry


def assemble(builder: PrintBuilder, entry: Entry) -> nodes.document:
    """Return the root's page, up to the place of the edition."""
    document = empty_document(builder.library, entry)
    section = nodes.section("", nodes.title(entry.title, entry.title), ids=["side"])
    section += words_of_root(builder.library, entry)
    document += component("lone-page", section, title=entry.title, handbook=builder.config.project)
    return document
