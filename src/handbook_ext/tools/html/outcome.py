"""A tool's output as HTML: folded by the script, unfolded without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

from handbook_ext.quiz.printing import form_part
from handbook_ext.templating import render

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.quiz.printing import Visit


def visit_fold(css_class: str) -> Visit:
    """Return a visitor that opens a ``<details>`` with a class."""

    @form_part("visit")
    def visit(self: HTML5Translator, node: Element) -> None:
        css = f"{css_class} handbook-fold"
        self.body.append(self.starttag(node, "details", CLASS=css, open="open"))

    return visit


@form_part("visit")
def visit_decision(self: HTML5Translator, node: Element) -> None:
    """Open the decision, after the place for the answers."""
    self.body.append(
        '<div class="handbook-document-answers"></div>\n<div class="handbook-decision">\n'
    )


@form_part("visit")
def visit_signatures(self: HTML5Translator, node: Element) -> None:
    """Print a table for signatures."""
    self.body.append(render("tools/templates/signatures.html", names=node["names"]))
    raise SkipNode


@form_part("depart")
def depart_document(self: HTML5Translator, node: Element) -> None:
    """Close the document and print the buttons below it."""
    self.body += ["</div></details>\n", render("tools/templates/document.html")]
