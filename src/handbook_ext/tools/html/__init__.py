"""A tool as HTML: a complete form with all its advice, readable without scripts.

The element ``<handbook-tool>`` (folder ``browser``) finds its parts by class and ``data-*``;
that contract is written down in ``docs-dev/architecture.md``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.printing import close, element, form_part
from handbook_ext.templating import data_script, render
from handbook_ext.tools import nodes
from handbook_ext.tools.html import field, outcome, steps
from handbook_ext.tools.texts.nodes import handbook_texts
from handbook_ext.tools.words import tool_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_tool(self: HTML5Translator, node: Element) -> None:
    """Open the element; it has the texts that scripts will show, and the engine's data."""
    makes_texts = node.next_node(handbook_texts) is not None
    words = json.dumps(tool_words(makes_texts=makes_texts), ensure_ascii=False)
    attributes: dict[str, Any] = {"data-tool": node["tool"], "data-words": words}
    self.body.append(self.starttag(node, "handbook-tool", CLASS="handbook-tool", **attributes))
    self.body += [data_script(node["data"]), render("tools/templates/draft.html")]


@form_part("depart")
def depart_tool(self: HTML5Translator, node: Element) -> None:
    """Print the panel for saved answers, and close the element."""
    self.body += [render("tools/templates/answers.html"), "</handbook-tool>\n"]


@form_part("visit")
def visit_form(self: HTML5Translator, node: Element) -> None:
    """Open the form, after the links to its steps if there are any.

    The method ``dialog`` keeps the answers on the page. Autocomplete is not turned off: browsers
    would then empty the form of a reader who leaves the page and comes back.
    """
    if node.parent["steps"]:
        self.body.append(steps.links(node.parent))
    self.body.append(self.starttag(node, "form", CLASS="handbook-form", method="dialog"))


@form_part("visit")
def visit_part(self: HTML5Translator, node: Element) -> None:
    """Open a part, a fieldset; its title is the legend."""
    self.body.append(self.starttag(node, "fieldset", CLASS="handbook-tool-part"))


@form_part("visit")
def visit_title(self: HTML5Translator, node: Element) -> None:
    """Open a title in the element its parent needs."""
    around = type(node.parent)
    tag, levels = TITLES.get(around, ("", 2))
    level = min(self.section_level + levels + steps.around(node), 6)
    start, end = (f"<{tag}>", f"</{tag}>") if tag else ("", "")
    self.body.append(f'{start}<h{level} class="handbook-tool-title">{steps.place_of(node)}')
    self.context.append(f"</h{level}>{end}\n{AFTER_TITLE.get(around, '')}")


@form_part("depart")
def depart_title(self: HTML5Translator, node: Element) -> None:
    """Close a title."""
    self.body.append(self.context.pop())


@form_part("visit")
def visit_advice(self: HTML5Translator, node: Element) -> None:
    """Open a piece of advice; the script shows a copy of it beside the answer it concerns."""
    attributes: dict[str, Any] = {"data-advice": node["advice"], "data-at": node["at"]}
    self.body.append(self.starttag(node, "li", CLASS="handbook-advice", **attributes))


TITLES: dict[type[Element], tuple[str, int]] = {
    nodes.handbook_tool_step: ("", 1),
    nodes.handbook_tool_result: ("", 1),
    nodes.handbook_tool_part: ("legend", 1),
    nodes.handbook_advice_list: ("summary", 1),
    nodes.handbook_document: ("summary", 1),
    handbook_texts: ("", 1),
}
"""For each parent: the element of its title, and its heading level below the section."""
AFTER_TITLE: dict[type[Element], str] = {nodes.handbook_document: '<div class="handbook-sheet">\n'}

VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_tool: (visit_tool, depart_tool),
    nodes.handbook_form: (visit_form, close("</form>\n")),
    nodes.handbook_tool_step: (steps.visit_step, close("</section>\n")),
    nodes.handbook_checked: (steps.visit_checked, close("")),
    nodes.handbook_missing: (steps.visit_missing, close("")),
    nodes.handbook_tool_result: (steps.visit_result, steps.depart_result),
    nodes.handbook_tool_part: (visit_part, close("</fieldset>\n")),
    nodes.handbook_tool_title: (visit_title, depart_title),
    nodes.handbook_tool_intro: element("div", "handbook-tool-intro"),
    nodes.handbook_field: (field.visit_field, field.depart_field),
    nodes.handbook_ask: (field.visit_ask, field.depart_around),
    nodes.handbook_help: (field.visit_help, close("</div>\n")),
    nodes.handbook_sample: element("details", "handbook-sample"),
    nodes.handbook_sample_title: element("summary"),
    nodes.handbook_writing_room: (field.visit_writing_room, close("")),
    nodes.handbook_ticks: (field.visit_ticks, close("</div>\n")),
    nodes.handbook_tick: (field.visit_tick, field.depart_around),
    nodes.handbook_tick_text: element("span"),
    nodes.handbook_advice_list: (outcome.visit_fold("handbook-advice-list"), close("</details>\n")),
    nodes.handbook_advices: element("ul"),
    nodes.handbook_advice: (visit_advice, close("</li>\n")),
    nodes.handbook_advice_title: element("p", "handbook-advice-title"),
    nodes.handbook_document: (outcome.visit_fold("handbook-document"), outcome.depart_document),
    nodes.handbook_decision: (outcome.visit_decision, close("</div>\n")),
    nodes.handbook_decision_options: element("ul", "handbook-decision-options"),
    nodes.handbook_decision_room: element("p", "handbook-decision-room"),
    nodes.handbook_signatures: (outcome.visit_signatures, close("")),
}
