"""A guide as HTML: its progress, its buttons and its receipt (``browser/src/guide``)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from docutils import nodes

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.guide.words import guide_words
from handbook_ext.quiz.printing import form_part
from handbook_ext.templating import render

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_guide(self: HTML5Translator, node: Element) -> None:
    """Open the element; the node's content is shown until scripts run."""
    attributes: dict[str, Any] = {
        "data-words": json.dumps(guide_words(), ensure_ascii=False),
        "data-minutes": json.dumps(node["minutes"]),
    }
    self.body.append(self.starttag(node, "handbook-guide", "", **attributes))


@form_part("depart")
def depart_guide(self: HTML5Translator, node: Element) -> None:
    """Print the panels and close the element."""
    title = next(node.document.findall(nodes.title)).astext() if node.document else ""
    panels = render(
        "guide/templates/panels.html",
        level=self.section_level + 1,
        place=first_place(node["minutes"]),
        title=title,
        handbook=self.config.project,
        edition=self.config.handbook_edition,
        is_private=self.builder.name in PAGE_BUILDERS,
    )
    self.body.append(f"{panels}</handbook-guide>\n")


def first_place(minutes: list[int]) -> str:
    """Return the line above the first step, printed so that the script finds it."""
    words = guide_words()
    if not minutes:
        return ""
    place = words["place"].format(place=1, count=len(minutes))
    return f"{place} · {words['minutes'].format(minutes=minutes[0])}"
