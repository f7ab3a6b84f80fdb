"""A tool's texts as HTML; ``browser/src/tool/texts.ts`` replaces them with the reader's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.printing import close, element, form_part, skip
from handbook_ext.templating import data_script, render_around
from handbook_ext.tools.texts import nodes
from handbook_ext.tools.texts.phrases import text_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_texts(self: HTML5Translator, node: Element) -> None:
    """Open the texts, with the engine's data and the interface texts."""
    bodies = node.findall(nodes.handbook_composed_body)
    attributes: dict[str, Any] = {
        "data-words": json.dumps(text_words(), ensure_ascii=False),
        "data-languages": str(len({body["language"] for body in bodies})),
    }
    self.body.append(self.starttag(node, "section", CLASS="handbook-texts", **attributes))
    self.body.append(data_script(node["data"]))


@form_part("visit")
def visit_note(self: HTML5Translator, node: Element) -> None:
    """Open the note on what the texts are made from; scripts change it."""
    self.body.append('<p class="handbook-texts-note" role="status">')


@form_part("visit")
def visit_composed(self: HTML5Translator, node: Element) -> None:
    """Open a text."""
    attributes: dict[str, Any] = {"data-text": node["text"], "aria-label": node["title"]}
    self.body.append(self.starttag(node, "section", CLASS="handbook-composed", **attributes))


@form_part("visit")
def visit_body(self: HTML5Translator, node: Element) -> None:
    """Open the text itself, marked with its language."""
    attributes: dict[str, Any] = {"lang": node["language"]}
    self.body.append(
        self.starttag(node, "blockquote", CLASS="handbook-composed-body", **attributes)
    )


@form_part("visit")
def visit_length(self: HTML5Translator, node: Element) -> None:
    """Open the line below a text: its length, and a button that copies the text."""
    title = node.parent["title"]
    before, after = render_around("tools/texts/templates/length.html", title=title)
    self.body.append(before)
    self.context.append(after)


@form_part("depart")
def depart_length(self: HTML5Translator, node: Element) -> None:
    """Close the line."""
    self.body.append(self.context.pop())


@form_part("visit")
def visit_marked(self: HTML5Translator, node: Element) -> None:
    """Open a list that can be unfolded."""
    attributes: dict[str, Any] = {"data-about": node["about"]}
    self.body.append(self.starttag(node, "details", CLASS="handbook-marked", **attributes))


@form_part("visit")
def visit_sign(self: HTML5Translator, node: Element) -> None:
    """Open a sign, hidden from screen readers, as the text says the same."""
    self.body.append('<span class="handbook-sign" aria-hidden="true">')


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_checklist: (skip, close("")),
    nodes.handbook_texts: (visit_texts, close("</section>\n")),
    nodes.handbook_texts_note: (visit_note, close("</p>\n")),
    nodes.handbook_composed: (visit_composed, close("</section>\n")),
    nodes.handbook_composed_body: (visit_body, close("</blockquote>\n")),
    nodes.handbook_length: (visit_length, depart_length),
    nodes.handbook_marked: (visit_marked, close("</details>\n")),
    nodes.handbook_marked_sum: element("summary"),
    nodes.handbook_marked_list: element("ul"),
    nodes.handbook_marked_item: element("li", data_item="item"),
    nodes.handbook_sign: (visit_sign, close("</span>")),
    nodes.handbook_state: element("span", "handbook-state"),
    nodes.handbook_limits: element("section", "handbook-limits"),
}
