"""«Se over utkastet» as HTML: a form that scripts show, and a checklist that is readable without them.

The element ``<handbook-draft>`` is in ``browser/src/draft``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.beside import has_files, write_beside
from handbook_ext.draft import nodes
from handbook_ext.draft.words import draft_words
from handbook_ext.quiz.printing import close, element, form_part
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_draft(self: HTML5Translator, node: Element) -> None:
    """Open the element; it has the texts that scripts will show, and the address of the engine's data.

    Where there can be no script beside the page, it has none, and remains a checklist.
    """
    attributes: dict[str, Any] = {"data-words": json.dumps(draft_words(), ensure_ascii=False)}
    builder = self.builder
    if has_files(builder):
        pool = node["pool"]
        told = {each["id"]: {"text": each["text"], "href": home_of(self, each)} for each in pool}
        kept = [{name: each[name] for name in each if name != "text"} for each in pool]
        content = {"checks": node["checks"], "pool": kept, "questions": told}
        attributes["data-file"] = write_beside(builder, builder.current_docname, "draft", content)
    self.body.append(self.starttag(node, "handbook-draft", CLASS="handbook-draft", **attributes))
    self.body.append(
        render(
            "draft/templates/draft.html",
            level=min(self.section_level + 1, 6),
            roles=self.config.handbook_roles,
            lines=node["lines"],
            **node["choices"],
        )
    )


def home_of(self: HTML5Translator, question: dict[str, Any]) -> str:
    """Return the address of a question on its rule's page; empty when it has none."""
    rule = HandbookDomain.of(self.builder.env).rules.get(question["rule"])
    if rule is None:
        return ""
    page = self.builder.get_relative_uri(self.builder.current_docname, rule.docname)
    return f"{page}#{question['id']}"


@form_part("visit")
def visit_list(self: HTML5Translator, node: Element) -> None:
    """Open the checklist; the script folds it, and copies questions from it."""
    self.body.append(render("draft/templates/list.html", level=min(self.section_level + 1, 6)))


@form_part("visit")
def visit_line(self: HTML5Translator, node: Element) -> None:
    """Open one of the last lines, as a heading."""
    level = min(self.section_level + 2, 6)
    self.body.append(f'<h{level} class="handbook-draft-line">')
    self.context.append(f"</h{level}>\n")


@form_part("depart")
def depart_line(self: HTML5Translator, node: Element) -> None:
    """Close the heading."""
    self.body.append(self.context.pop())


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_draft: (visit_draft, close("</handbook-draft>\n")),
    nodes.handbook_draft_list: (visit_list, close("</details>\n")),
    nodes.handbook_draft_line: (visit_line, depart_line),
    nodes.handbook_draft_checks: element("ul", "handbook-draft-checks"),
    nodes.handbook_draft_check: element("li", "handbook-draft-check", data_check="check"),
    nodes.handbook_draft_title: element("p", "handbook-draft-title"),
    nodes.handbook_draft_ask: element("div", "handbook-draft-ask"),
}
