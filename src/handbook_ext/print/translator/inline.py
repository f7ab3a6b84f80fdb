"""Inline markup, footnotes included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.source.language import language_of, without_region
from handbook_ext.typst.writer import TypstWriter, end, inline, nothing

if TYPE_CHECKING:
    from docutils.nodes import Element, Text


class Inline(TypstWriter):
    """Prints text and inline markup."""

    footnotes: dict[tuple[str, str], nodes.footnote]
    """By page and id: sources have them at the end of pages, print has them at the reference."""
    printed_footnotes: set[str]
    explained: set[str]

    visit_emphasis, depart_emphasis = inline("emphasised")
    visit_strong, depart_strong = inline("strengthened")
    visit_title_reference, depart_title_reference = inline("emphasised")
    visit_subscript, depart_subscript = inline("lowered")
    visit_superscript, depart_superscript = inline("raised")
    visit_problematic, depart_problematic = inline("strengthened")
    visit_literal_strong, depart_literal_strong = inline("strengthened")
    visit_literal_emphasis, depart_literal_emphasis = inline("emphasised")
    visit_abbreviation = nothing
    visit_acronym = depart_acronym = nothing
    visit_generated = depart_generated = nothing
    visit_manpage = depart_manpage = nothing

    def visit_Text(self, node: Text) -> None:  # noqa: N802 - the name is docutils'
        """Print text."""
        self.text(node.astext())

    def depart_Text(self, node: Text) -> None:  # noqa: N802 - as above
        """Do nothing: text has no end."""

    def visit_inline(self, node: Element) -> None:
        """Print an inline; only labels of buttons and menus have a look of their own."""
        if language := language_of(node):
            self.begin("written-in", without_region(language))
        if "guilabel" in node["classes"] or "menuselection" in node["classes"]:
            self.begin("strengthened")

    def depart_inline(self, node: Element) -> None:
        """Close the label of a button or menu, and switch the language back."""
        if "guilabel" in node["classes"] or "menuselection" in node["classes"]:
            self.end()
        if language_of(node):
            self.end()

    def depart_abbreviation(self, node: Element) -> None:
        """Print the explanation the first time an abbreviation occurs."""
        explained = node.get("explanation", "")
        if explained and node.astext() not in self.explained:
            self.explained.add(node.astext())
            self.text(f" ({explained})")

    def visit_literal(self, node: Element) -> None:
        """Print inline code."""
        self.place_anchors()
        self.call("code", node.astext())
        raise nodes.SkipNode

    def visit_footnote_reference(self, node: Element) -> None:
        """Print the footnote at its first reference; later references print its number."""
        note = self.footnotes.get((self.docname, node.get("refid", "")))
        if note is None:
            raise nodes.SkipNode
        label = f"footnote:{self.docname}:{node['refid']}"
        if label in self.printed_footnotes:
            self.call("footnote-again", label)
        else:
            self.printed_footnotes.add(label)
            self.begin("footnote-here", label)
            for part in note.children:
                if not isinstance(part, nodes.label):
                    part.walkabout(self)
            self.end()
        raise nodes.SkipNode

    visit_citation_reference, depart_citation_reference = inline("emphasised")
    depart_footnote_reference = end
