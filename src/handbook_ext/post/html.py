"""Example posts as HTML. ``VISITORS`` maps each node to its visitors."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from handbook_ext.post import nodes
from handbook_ext.quiz.marks import mark_around
from handbook_ext.quiz.printing import close, element, form_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_judgement(self: HTML5Translator, node: Element) -> None:
    """Open the figure's caption and the mark in it."""
    before, after = mark_around(node["state"])
    self.body.append(f"<figcaption>{before}")
    self.context.append(f"{after}</figcaption>\n")


@form_part("depart")
def depart_judgement(self: HTML5Translator, node: Element) -> None:
    """Close the mark and the caption."""
    self.body.append(self.context.pop())


@form_part("visit")
def visit_sender(self: HTML5Translator, node: Element) -> None:
    """Open the sender's line, after a decorative circle."""
    self.body.append(self.starttag(node, "p", "", CLASS="handbook-sender"))
    self.body.append(f'<span aria-hidden="true">{escape(node["initial"])}</span>')


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_posts: element("div", "handbook-posts"),
    nodes.handbook_example: element("figure", "handbook-example"),
    nodes.handbook_example_judgement: (visit_judgement, depart_judgement),
    nodes.handbook_example_card: element("div", "handbook-card"),
    nodes.handbook_example_sender: (visit_sender, close("</p>\n")),
    nodes.handbook_example_why: element("p", "handbook-why"),
}
