"""One page of the handbook as a PDF of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.print.edition.component import component
from handbook_ext.print.edition.pages import empty_document, words_of_root

if TYPE_CHECKING:
    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return the root's page up to ``{edition}``, if it has one."""
    document = empty_document(run.library, entry)
    section = nodes.section("", nodes.title(entry.title, entry.title), ids=["page"])
    section += words_of_root(run.library, entry)
    document += component("lone-page", section, title=entry.title, handbook=run.config.project)
    return document
