"""The key as HTML: each row's judgement and reason, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from handbook_ext.quiz.marks import ICONS, mark_around
from handbook_ext.quiz.printing import close, form_part

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_entry(self: HTML5Translator, node: Element) -> None:
    """Open the key of one row."""
    attributes: dict[str, Any] = {"data-option": node["option"]}
    if node["state"] in ICONS:  # faults in a post have no mark, as the key lists nothing else
        attributes["data-state"] = node["state"]
    self.body.append(self.starttag(node, "li", "", **attributes))
    if node["letter"]:
        self.body.append(Markup('<span class="handbook-letter">{}</span> ').format(node["letter"]))


@form_part("visit")
def visit_mark(self: HTML5Translator, node: Element) -> None:
    """Open a mark: its icon, then its text."""
    before, after = mark_around(node["state"])
    self.body.append(before)
    self.context.append(after)


@form_part("depart")
def depart_mark(self: HTML5Translator, node: Element) -> None:
    """Close the mark."""
    self.body.append(self.context.pop())


depart_entry = close("</li>\n")
