"""Example posts as HTML. ``VISITORS`` holds the visitors of every node."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from handbook_ext.post import nodes
from handbook_ext.quiz.marks import mark_end, mark_start
from handbook_ext.quiz.printing import close, element, form_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_judgement(self: HTML5Translator, node: Element) -> None:
    """Open the caption: the mark that is the figure's name."""
    self.body.append(f"<figcaption>{mark_start(node['state'])}")


@form_part("visit")
def visit_sender(self: HTML5Translator, node: Element) -> None:
    """Open the line of the sender, after a circle that only eyes meet."""
    self.body.append(self.starttag(node, "p", "", CLASS="handbook-sender"))
    self.body.append(f'<span aria-hidden="true">{escape(node["initial"])}</span>')


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_posts: element("div", "handbook-posts"),
    nodes.handbook_example: element("figure", "handbook-example"),
    nodes.handbook_example_judgement: (visit_judgement, close(f"{mark_end()}</figcaption>\n")),
    nodes.handbook_example_card: element("div", "handbook-card"),
    nodes.handbook_example_sender: (visit_sender, close("</p>\n")),
    nodes.handbook_example_why: element("p", "handbook-why"),
}
