"""The questions that a page asks first, and the rest, as HTML (``browser/src/round``)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from handbook_ext.quiz.nodes import handbook_more
from handbook_ext.quiz.printing import form_part
from handbook_ext.quiz.words import more_words, round_words
from handbook_ext.templating import render

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_round(self: HTML5Translator, node: Element) -> None:
    """Open the element, with the form that asks readers who they are."""
    words = json.dumps(round_words(), ensure_ascii=False)
    attributes: dict[str, Any] = {"data-words": words, "data-role": node["role"]}
    self.body.append(self.starttag(node, "handbook-round", **attributes))
    has_more = isinstance(node.next_node(siblings=True, descend=False), handbook_more)
    before = render(
        "quiz/templates/round_before.html",
        roles=self.config.handbook_roles if has_more and not node["role"] else {},
        work=self.config.handbook_work if has_more else {},
    )
    self.body.append(before)


@form_part("depart")
def depart_round(self: HTML5Translator, node: Element) -> None:
    """Print the buttons and the closing message, and close the element."""
    level = min(self.section_level + 1, 6)
    self.body.append(render("quiz/templates/round_after.html", level=level))
    self.body.append("</handbook-round>\n")


@form_part("visit")
def visit_more(self: HTML5Translator, node: Element) -> None:
    """Open the folded questions, below a line that says how many they are."""
    self.body.append(self.starttag(node, "details", CLASS="handbook-more ds-details"))
    self.body.append(Markup("<summary>{}</summary>\n").format(more_words(node["count"])))
