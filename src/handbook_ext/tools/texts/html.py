"""The texts of a tool as HTML; ``browser/src/tool/texts.ts`` writes the reader's own in them."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.quiz.html.frame import json_for_script
from handbook_ext.quiz.printing import close, element, form_part, skip
from handbook_ext.tools.texts import nodes
from handbook_ext.tools.texts.phrases import text_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_texts(self: HTML5Translator, node: Element) -> None:
    """Open the texts, with what the engine makes them of and what is said of them."""
    bodies = node.findall(nodes.handbook_composed_body)
    attributes: dict[str, Any] = {
        "data-words": json.dumps(text_words(), ensure_ascii=False),
        "data-languages": str(len({body["language"] for body in bodies})),
    }
    self.body.append(self.starttag(node, "section", CLASS="handbook-texts", **attributes))
    data = json_for_script(node["data"])
    self.body.append(f'<script type="application/json" class="handbook-data">{data}</script>\n')


@form_part("visit")
def visit_note(self: HTML5Translator, node: Element) -> None:
    """Open what the texts are made of; it changes when they do."""
    self.body.append('<p class="handbook-texts-note" role="status">')


@form_part("visit")
def visit_composed(self: HTML5Translator, node: Element) -> None:
    """Open a text."""
    attributes: dict[str, Any] = {"data-text": node["text"], "aria-label": node["title"]}
    self.body.append(self.starttag(node, "section", CLASS="handbook-composed", **attributes))


@form_part("visit")
def visit_body(self: HTML5Translator, node: Element) -> None:
    """Open the text itself, in its language."""
    attributes: dict[str, Any] = {"lang": node["language"]}
    self.body.append(
        self.starttag(node, "blockquote", CLASS="handbook-composed-body", **attributes)
    )


@form_part("visit")
def visit_length(self: HTML5Translator, node: Element) -> None:
    """Open the line below a text, and its length."""
    self.body.append('<div class="handbook-composed-foot">\n<p class="handbook-length">')


@form_part("depart")
def depart_length(self: HTML5Translator, node: Element) -> None:
    """Close the length; beside it the text can be copied."""
    name = escape(f"{_('Kopier')}: {node.parent['title']}")
    self.body.append(
        '</p>\n<div class="handbook-panel handbook-composed-panel" hidden>'
        '<button type="button" class="ds-button" data-variant="secondary" name="copy-text" '
        f'aria-label="{name}">{_("Kopier")}</button>\n'
        '<p class="handbook-told" role="status"></p></div>\n</div>\n'
    )


@form_part("visit")
def visit_marked(self: HTML5Translator, node: Element) -> None:
    """Open what can be unfolded."""
    attributes: dict[str, Any] = {"data-about": node["about"]}
    self.body.append(self.starttag(node, "details", CLASS="handbook-marked", **attributes))


@form_part("visit")
def visit_sign(self: HTML5Translator, node: Element) -> None:
    """Open a sign; whoever hears the page has the word."""
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
