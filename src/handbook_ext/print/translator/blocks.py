"""Sections, paragraphs, code and other blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.source.language import language_of, without_region
from handbook_ext.typst.writer import (
    TypstWriter,
    block,
    end_block,
    nothing,
    skip,
)

if TYPE_CHECKING:
    from docutils.nodes import Element

DEEPEST = 6
UNLISTED = "handbook-unlisted"
"""The class of sections that a book's contents leave out."""


def holds_pictures_alone(node: Element) -> bool:
    """Tell whether a paragraph consists of images only."""
    return bool(node.children) and all(isinstance(part, nodes.image) for part in node)


class Blocks(TypstWriter):
    """Prints the blocks that pages are built from."""

    level = 0
    """The depth of the current section; as sections are nested, no level is skipped."""

    visit_document = depart_document = nothing
    visit_compound = depart_compound = nothing
    visit_container = depart_container = nothing
    visit_glossary = depart_glossary = nothing
    visit_block_quote, depart_block_quote = block("quotation")
    visit_attribution, depart_attribution = block("attribution")
    visit_rubric, depart_rubric = block("rubric")
    visit_line_block, depart_line_block = block("lines")
    visit_line, depart_line = block("line-of-block")
    visit_centered, depart_centered = block("centered")
    visit_comment = visit_toctree = visit_index = visit_meta = skip
    visit_substitution_definition = visit_footnote = visit_citation = skip
    visit_system_message = visit_raw = visit_pending = skip
    visit_highlightlang = visit_tabular_col_spec = skip

    def visit_start_of_file(self, node: Element) -> None:
        """Enter another page of the document."""
        self.docnames.append(node["docname"])

    def depart_start_of_file(self, node: Element) -> None:
        """Return to the page around it."""
        self.docnames.pop()

    def visit_section(self, node: Element) -> None:
        """Go one level down, and switch language where the page has another."""
        self.level += 1
        if language := language_of(node):
            self.begin("written-in", without_region(language))

    def depart_section(self, node: Element) -> None:
        """Go one level up, and switch the language back."""
        if language_of(node):
            self.end()
        self.level -= 1

    def visit_title(self, node: Element) -> None:
        """Print a heading; titles of other blocks are printed by those blocks' visitors."""
        if not isinstance(node.parent, nodes.section):
            self.begin("rubric")
            return
        label = self.label_of(node.parent)
        self.anchors = [waiting for waiting in self.anchors if waiting != label]
        unlisted = {"listed": False} if UNLISTED in node.parent["classes"] else {}
        self.begin("section-heading", min(self.level, DEEPEST), label, **unlisted)

    depart_title = end_block

    def visit_subtitle(self, node: Element) -> None:
        """Print a subtitle as a rubric."""
        self.begin("rubric")

    depart_subtitle = end_block

    def visit_paragraph(self, node: Element) -> None:
        """Open a paragraph; one with images only becomes a figure."""
        if not holds_pictures_alone(node):
            self.begin("para")

    def depart_paragraph(self, node: Element) -> None:
        """Close the paragraph."""
        if not holds_pictures_alone(node):
            self.end_block()

    def visit_literal_block(self, node: Element) -> None:
        """Print a block of code verbatim."""
        self.place_anchors()
        language = node.get("language", "")
        self.call("code-block", node.astext(), language if language != "default" else "")
        raise nodes.SkipNode

    visit_doctest_block = visit_literal_block

    def visit_transition(self, node: Element) -> None:
        """Print a transition between parts."""
        self.call("transition")
        raise nodes.SkipNode

    def visit_target(self, node: Element) -> None:
        """Attach the target's label to the text that follows."""

    depart_target = nothing

    def visit_only(self, node: Element) -> None:
        """Print the content: what is for other builders has been removed by now."""

    depart_only = nothing
