"""The frame of a quiz as HTML: complete forms with their keys, readable without scripts.

The element ``<handbook-quiz>`` (folder ``browser``) finds its parts by class
and ``data-*``; that contract is written down in ``docs-dev/architecture.md``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.locale import _
from handbook_ext.quiz.linked_pages import page_with
from handbook_ext.quiz.marks import mark_templates
from handbook_ext.quiz.nodes import handbook_question, handbook_step
from handbook_ext.quiz.notes import EDITS_QUESTIONS, SHOWS_TO_A_ROOM
from handbook_ext.quiz.printing import close, form_part
from handbook_ext.quiz.words import confidence_words, status_words
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.templating import data_script, render
from handbook_ext.translation.site import folder_of, is_translation, this_edition, to_original

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.config import Config
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.quiz.printing import Visit


@form_part("visit")
def visit_quiz(self: HTML5Translator, node: Element) -> None:
    """Open the element; it has the texts and marks that scripts will show."""
    words = json.dumps(status_words(), ensure_ascii=False)
    pool = json.dumps(node["pool"], separators=(",", ":"))
    attributes: dict[str, Any] = {
        "data-rule": node["rule"],
        "data-words": words,
        "data-pool": pool,
    }
    editing = (
        page_with(HandbookDomain.of(self.builder.env), EDITS_QUESTIONS) if node["at_home"] else None
    )
    # In ``singlehtml`` every page is an anchor of one file, so an address cannot take another; in a
    # package there is no other page.
    if editing is not None and self.builder.name in {"html", "dirhtml"}:
        attributes["data-edit"] = self.builder.get_relative_uri(
            self.builder.current_docname, editing
        )
    self.body.append(self.starttag(node, "handbook-quiz", **attributes))
    self.body.append(mark_templates())


@form_part("depart")
def depart_quiz(self: HTML5Translator, node: Element) -> None:
    """Close the element after the links to the notebook and the plenary."""
    links = other_ways(self, node["rule"]) if node["at_home"] else []
    self.body.append(render("quiz/templates/ways.html", links=links))
    self.body.append("</handbook-quiz>\n")


def other_ways(self: HTML5Translator, rule: str) -> list[tuple[str, str]]:
    """Return the addresses and texts of the links to other views of a rule's questions.

    There are none in a package, which is alone on its platform.
    """
    found: list[tuple[str, str]] = []
    if self.builder.name not in PAGE_BUILDERS:
        return found
    page = self.builder.current_docname
    plenary = page_with(HandbookDomain.of(self.builder.env), SHOWS_TO_A_ROOM)
    if self.config.handbook_lite:
        address = relative_uri(self.builder.get_target_uri(page), notebook(self.config, rule))
        found.append((address, _("Åpne spørsmålene som notatbok")))
    # In ``singlehtml`` every page is an anchor of one file, so an address cannot take another.
    if plenary is not None and self.builder.name != "singlehtml":
        address = self.builder.get_relative_uri(page, plenary)
        found.append((f"{address}#rule={rule}", _("Vis i plenum")))
    return found


def notebook(config: Config, rule: str) -> str:
    """Return the address of a rule's notebook, from the edition's front page.

    All editions share the original's JupyterLite site, unless the makers of the handbook build their own.
    """
    if not is_translation(config) or "jupyterlite_sphinx" in config.extensions:
        return f"lite/notebooks/index.html?path={rule}.ipynb"
    folder = folder_of(this_edition(config), config)
    return f"{to_original(config)}lite/notebooks/index.html?path={folder}{rule}.ipynb"


@form_part("visit")
def visit_question(self: HTML5Translator, node: Element) -> None:
    """Open the form, with the data the engine grades by.

    The method ``dialog`` keeps the answer on the page: without scripts, Enter in
    an option would otherwise submit it to the server in the URL.
    """
    attributes = {
        "data-question": node["question"],
        "data-type": node["data"]["type"],
        "data-rule": node["rule"],
        **({"data-also": " ".join(node["also"])} if node["also"] else {}),
        "data-roles": " ".join(node["roles"]),
        **({"data-work": " ".join(node["work"])} if node["work"] else {}),
        "data-fingerprint": node["fingerprint"],
        "method": "dialog",
    }
    self.body.append(self.starttag(node, "form", **attributes))
    self.body.append(data_script(node["data"]))


def visit_heading(css_class: str, levels_below: int) -> Visit:
    """Return a visitor that opens a heading at a level relative to the section around the quiz."""

    @form_part("visit")
    def visit(self: HTML5Translator, node: Element) -> None:
        level = min(self.section_level + levels_below, 6)
        self.body.append(self.starttag(node, f"h{level}", "", CLASS=css_class))
        self.context.append(f"</h{level}>\n")

    return visit


@form_part("depart")
def depart_heading(self: HTML5Translator, node: Element) -> None:
    """Close the heading."""
    self.body.append(self.context.pop())


@form_part("visit")
def visit_situation(self: HTML5Translator, node: Element) -> None:
    """Open the situation; groups of controls refer to it."""
    tag = self.starttag(node, "div", CLASS="handbook-situation", ids=[node["describes"]])
    self.body.append(tag)


@form_part("visit")
def visit_actions(self: HTML5Translator, node: Element) -> None:
    """Print the question on confidence, the buttons, and the place for the verdict."""
    actions = render(
        "quiz/templates/actions.html",
        scored=node["scored"],
        which=which(node),
        confidence=confidence_words(),
        submit=node["submit"],
        judged=f"{node['question']}-judgement",
    )
    self.body.append(actions)


@form_part("visit")
def visit_prompt(self: HTML5Translator, node: Element) -> None:
    """Open the legend of a group; it starts with the name of the question and step."""
    self.body.append(self.starttag(node, "legend", ""))
    self.body.append(which(node))


def which(node: Element) -> Markup:
    """Return the hidden text that tells a group's question and step.

    Screen-reader users who tab to a group have not heard its heading. ``<handbook-quiz>`` updates it.
    """
    step = ""
    holder = node.parent
    while not isinstance(holder, handbook_question):
        if isinstance(holder, handbook_step):
            step = f", {holder[0].astext()}"
        holder = holder.parent
    return Markup(
        '<span class="visually-hidden"><span class="handbook-called">{called}</span>{step}: </span>'
    ).format(called=holder["called"], step=step)


visit_question_title = visit_heading("handbook-question-title", 1)
visit_step_title = visit_heading("handbook-step-title", 2)
depart_question = close("</form>\n")
depart_actions = close("")
