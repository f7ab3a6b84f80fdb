"""The foot of a page in Typst."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from handbook_ext.page.foot import handbook_page_facts
    from handbook_ext.typst.writer import TypstWriter


def visit_facts(self: TypstWriter, node: handbook_page_facts) -> None:
    """Print the facts that vary from page to page; the title page has the rest.

    The edition, the link «Meld feil» and the handbook's owner are the same for all pages.
    """
    facts = [
        [part.astext() for part in field]
        for field in node.findall(nodes.field)
        if next(field.findall(nodes.reference), None) is None
    ]
    if self.docname != self.document["docname"]:
        facts = [fact for fact in facts if fact[1] != self.config.handbook_owner]
    if facts:
        self.call("page-facts", *facts)
    raise nodes.SkipNode


def depart_facts(self: TypstWriter, node: handbook_page_facts) -> None:
    """Do nothing: the visitor printed the whole node."""
