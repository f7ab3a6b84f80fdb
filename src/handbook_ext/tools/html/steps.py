"""A divided form as HTML: its steps, the links to them, and the bar that says what is missing.

Without scripts, the steps follow one another (``browser/src/tool/steps.ts``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from handbook_ext.addresses import part_ids
from handbook_ext.locale import _
from handbook_ext.quiz.printing import form_part
from handbook_ext.templating import render
from handbook_ext.tools import nodes

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

DIVIDING = (nodes.handbook_tool_step, nodes.handbook_tool_result)
RESULT = "handbook-result"
"""The id of what follows the last step."""


def tool_around(node: Element) -> Element:
    """Return the tool that a node is in."""
    while not isinstance(node, nodes.handbook_tool):
        node = node.parent
    return node


def around(title: Element) -> int:
    """Return how many steps or results are around what a title is the title of: 0 or 1."""
    holder, found = title.parent.parent, 0
    while holder is not None:
        found += isinstance(holder, DIVIDING)
        holder = holder.parent
    return found


def place_of(title: Element) -> str:
    """Return «Steg 2 av 4» in front of the title of a step, as HTML; empty for other titles."""
    step = title.parent
    if not isinstance(step, nodes.handbook_tool_step):
        return ""
    words = _("Steg {place} av {count}").format(
        place=step["place"], count=len(tool_around(step)["steps"])
    )
    return Markup('<span class="handbook-tool-place">{}</span> ').format(words)


def links(tool: Element) -> str:
    """Return the links to the steps and to the result."""
    (result,) = tool.findall(nodes.handbook_tool_result)
    steps = [(part_ids("step", step)[0], title) for step, title in tool["steps"]]
    end = (RESULT, result[0].astext())
    return render("tools/templates/steps.html", steps=steps, end=end)


@form_part("visit")
def visit_step(self: HTML5Translator, node: Element) -> None:
    """Open a step."""
    ids = part_ids("step", node["step"])
    self.body.append(self.starttag(node, "section", CLASS="handbook-tool-step", ids=ids))


@form_part("visit")
def visit_checked(self: HTML5Translator, node: Element) -> None:
    """Print the status of the check below the steps; an undivided form has it at the list."""
    if node.parent["steps"]:
        self.body.append(render("tools/templates/checked.html"))


@form_part("visit")
def visit_missing(self: HTML5Translator, node: Element) -> None:
    """Print the place for the list of missing answers."""
    is_divided = isinstance(node.parent, nodes.handbook_tool_result)
    values: dict[str, Any] = {
        "level": min(self.section_level + 1 + is_divided, 6),
        "title": node["title"],
        "is_divided": is_divided,
    }
    self.body.append(render("tools/templates/missing.html", **values))


@form_part("visit")
def visit_result(self: HTML5Translator, node: Element) -> None:
    """Open what follows the last step."""
    self.body.append(self.starttag(node, "section", CLASS="handbook-tool-result", ids=[RESULT]))


@form_part("depart")
def depart_result(self: HTML5Translator, node: Element) -> None:
    """Close it, and print the bar below all steps."""
    self.body += ["</section>\n", render("tools/templates/bar.html")]
