"""The key as HTML: each part's judgement and reason, folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.control import letter_tag
from handbook_ext.quiz.marks import ICONS, mark_end, mark_start
from handbook_ext.quiz.printing import close, form_part

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_entry(self: HTML5Translator, node: Element) -> None:
    """Open the key of one part."""
    attributes: dict[str, Any] = {"data-option": node["letter"].lower()}
    if node["state"] in ICONS:  # a fault in a post has no mark: the key tells of nothing else
        attributes["data-state"] = node["state"]
    self.body.append(self.starttag(node, "li", "", **attributes))
    self.body.append(letter_tag(node["letter"]))


@form_part("visit")
def visit_mark(self: HTML5Translator, node: Element) -> None:
    """Open the word of a judgement, after its icon."""
    self.body.append(mark_start(node["state"]))


depart_entry = close("</li>\n")
depart_mark = close(mark_end())
