"""A quiz as HTML: a complete form with its key, readable without any script.

The element ``<handbook-quiz>`` (folder ``browser``) finds its parts by class
and ``data-*``; that contract is written down in ``docs-dev/architecture.md``.
"""

from __future__ import annotations

import json
from functools import wraps
from typing import TYPE_CHECKING, Any

from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.locale import _
from handbook_ext.quiz.marks import mark_end, mark_start, mark_templates
from handbook_ext.quiz.words import status_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

    Visit = Callable[[HTML5Translator, Any], None]


def form_part(step: str) -> Callable[[Visit], Visit]:
    """Use the decorated visitor where scripts run, else that of the docutils ancestor.

    ``step`` is ``visit`` or ``depart``.
    """

    def decorate(visit: Visit) -> Visit:
        @wraps(visit)
        def choose(self: HTML5Translator, node: Element) -> None:
            if self.builder.name in PAGE_BUILDERS:
                visit(self, node)
            else:
                getattr(self, f"{step}_{type(node).__bases__[0].__name__}")(node)

        return choose

    return decorate


def json_for_script(data: object) -> str:
    """Return JSON that cannot end the ``<script>`` or comment it stands in."""
    return json.dumps(data, sort_keys=True).replace("<", "\\u003c")


def close(end: str) -> Visit:
    """Return a visitor that ends an element."""

    @form_part("depart")
    def depart(self: HTML5Translator, node: Element) -> None:
        self.body.append(end)

    return depart


@form_part("visit")
def visit_quiz(self: HTML5Translator, node: Element) -> None:
    """Open the element; it carries the words and marks for what the page will say."""
    words = json.dumps(status_words(), ensure_ascii=False)
    attributes: dict[str, Any] = {"data-rule": node["rule"], "data-words": words}
    self.body.append(self.starttag(node, "handbook-quiz", **attributes))
    self.body.append(f'<template class="handbook-marks">{mark_templates()}</template>\n')


@form_part("depart")
def depart_quiz(self: HTML5Translator, node: Element) -> None:
    """Close the element, after the link to the quiz as a notebook."""
    if self.config.handbook_lite:
        page = self.builder.get_target_uri(self.builder.current_docname)
        notebook = relative_uri(page, f"lite/notebooks/index.html?path={node['rule']}.ipynb")
        words = _("Åpne spørsmålene som notatbok")
        self.body.append(f'<p class="handbook-notebook"><a href="{notebook}">{words}</a></p>\n')
    self.body.append("</handbook-quiz>\n")


@form_part("visit")
def visit_question(self: HTML5Translator, node: Element) -> None:
    """Open the form, with what the engine judges by.

    The method ``dialog`` keeps the answer on the page: without scripts, Enter in
    an option would otherwise send it to the server in the address.
    """
    attributes = {
        "data-question": node["question"],
        "data-type": node["data"]["type"],
        "method": "dialog",
    }
    self.body.append(self.starttag(node, "form", **attributes))
    data = json_for_script(node["data"])
    self.body.append(f'<script type="application/json" class="handbook-data">{data}</script>\n')


@form_part("visit")
def visit_question_title(self: HTML5Translator, node: Element) -> None:
    """Open the heading, one level below the section around the quiz."""
    level = min(self.section_level + 1, 6)
    self.body.append(self.starttag(node, f"h{level}", "", CLASS="handbook-question-title"))
    self.context.append(f"</h{level}>\n")


@form_part("depart")
def depart_question_title(self: HTML5Translator, node: Element) -> None:
    """Close the heading."""
    self.body.append(self.context.pop())


@form_part("visit")
def visit_situation(self: HTML5Translator, node: Element) -> None:
    """Open the situation; the fieldset points to it."""
    ids = [f"{node.parent['question']}-situasjon"]
    self.body.append(self.starttag(node, "div", CLASS="handbook-situation", ids=ids))


@form_part("visit")
def visit_choice(self: HTML5Translator, node: Element) -> None:
    """Open the group of options."""
    attributes: dict[str, Any] = {"aria-describedby": f"{node.parent['question']}-situasjon"}
    self.body.append(self.starttag(node, "fieldset", **attributes))


@form_part("depart")
def depart_choice(self: HTML5Translator, node: Element) -> None:
    """Close the group; below it stand the buttons and the place for the verdict."""
    self.body.append(
        "</fieldset>\n"
        '<div class="handbook-actions" hidden>'
        f'<button type="submit">{_("Sjekk svaret")}</button> '
        f'<button type="reset" hidden>{_("Prøv igjen")}</button></div>\n'
        '<div class="handbook-verdict" role="status" aria-atomic="true"></div>\n'
    )


@form_part("visit")
def visit_prompt(self: HTML5Translator, node: Element) -> None:
    """Open the legend."""
    self.body.append(self.starttag(node, "legend", ""))


@form_part("visit")
def visit_options(self: HTML5Translator, node: Element) -> None:
    """Print nothing: the fieldset is the list of options."""


@form_part("visit")
def visit_option(self: HTML5Translator, node: Element) -> None:
    """Open an option: its control and letter, in one label."""
    letter = node["letter"]
    attributes = {"data-option": letter.lower()}
    self.body.append(self.starttag(node, "div", CLASS="handbook-option", **attributes))
    self.body.append(
        f'<label><input type="{node["control"]}" name="response" value="{letter.lower()}"> '
        f'<span class="handbook-letter">{letter}</span> '
    )


@form_part("visit")
def visit_option_text(self: HTML5Translator, node: Element) -> None:
    """Open the words of an option."""
    self.body.append(self.starttag(node, "span", "", CLASS="handbook-text"))


@form_part("visit")
def visit_key(self: HTML5Translator, node: Element) -> None:
    """Open the key, folded away."""
    self.body.append(self.starttag(node, "details", CLASS="handbook-key"))


@form_part("visit")
def visit_key_title(self: HTML5Translator, node: Element) -> None:
    """Open the line that unfolds the key."""
    self.body.append(self.starttag(node, "summary", ""))


@form_part("visit")
def visit_key_entry(self: HTML5Translator, node: Element) -> None:
    """Open the judgement of an option."""
    attributes = {"data-option": node["letter"].lower(), "data-state": node["state"]}
    self.body.append(self.starttag(node, "li", "", **attributes))
    self.body.append(f'<span class="handbook-letter">{node["letter"]}</span> ')


@form_part("visit")
def visit_mark(self: HTML5Translator, node: Element) -> None:
    """Open the word of a judgement, after its icon."""
    self.body.append(mark_start(node["state"]))


@form_part("visit")
def visit_feedback(self: HTML5Translator, node: Element) -> None:
    """Open the reasons."""
    self.body.append(self.starttag(node, "div", CLASS="handbook-feedback"))


depart_question = close("</form>\n")
depart_block = close("</div>\n")
depart_prompt = close("</legend>\n")
depart_options = close("")
depart_option = close("</label></div>\n")
depart_option_text = close("</span>")
depart_key = close("</details>\n")
depart_key_title = close("</summary>\n")
depart_key_entry = close("</li>\n")
depart_mark = close(mark_end())
