"""A question as HTML: a label or a legend, help, an example, what is answered with, room for advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.printing import form_part
from handbook_ext.templating import render, render_around
from handbook_ext.tools.nodes import handbook_help
from handbook_ext.tools.question import CHOOSING

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

ROWS = 3
"""Lines of a text that is not written yet; it grows as it is written."""

SHORT = 27
"""Letters of an option that stay on one line in half the form's width."""


def described_by(field: Element) -> str:
    """Return the ids of what tells more about a question: its help, and the advice beside it."""
    helped = any(isinstance(part, handbook_help) for part in field)
    ids = [f"hjelp-{field['question']}"] * helped + [f"rad-{field['question']}"]
    return " ".join(ids)


@form_part("visit")
def visit_field(self: HTML5Translator, node: Element) -> None:
    """Open a question; options need a group with a legend."""
    attributes: dict[str, Any] = {"data-question": node["question"], "data-kind": node["kind"]}
    tag = "div"
    if node["kind"] in CHOOSING:
        tag = "fieldset"
        attributes["aria-describedby"] = described_by(node)
    attributes["ids"] = [f"felt-{node['question']}"]
    self.body.append(self.starttag(node, tag, CLASS="handbook-field", **attributes))
    self.context.append(f"</{tag}>\n")


@form_part("depart")
def depart_field(self: HTML5Translator, node: Element) -> None:
    """Print the place for advice, which is announced as it comes, and close the question."""
    self.body.append(render("tools/templates/advised.html", question=node["question"]))
    self.body.append(self.context.pop())


@form_part("visit")
def visit_ask(self: HTML5Translator, node: Element) -> None:
    """Open what is asked; what follows says whether it can be left out."""
    before, after = render_around(
        "tools/templates/ask.html",
        question=node.parent["question"],
        in_group=node.parent["kind"] in CHOOSING,
        required=node["required"],
    )
    self.body.append(before)
    self.context.append(after)


@form_part("visit")
def visit_help(self: HTML5Translator, node: Element) -> None:
    """Open the help."""
    ids = [f"hjelp-{node.parent['question']}"]
    self.body.append(self.starttag(node, "div", CLASS="handbook-help", ids=ids))


@form_part("visit")
def visit_writing_room(self: HTML5Translator, node: Element) -> None:
    """Print a field to write in."""
    room = render(
        "tools/templates/writing.html",
        name=node["question"],
        kind=node["kind"],
        rows=ROWS,
        described_by=described_by(node.parent),
    )
    self.body.append(room)


@form_part("visit")
def visit_ticks(self: HTML5Translator, node: Element) -> None:
    """Open the options; short ones have room beside one another."""
    is_short = all(len(tick.astext()) <= SHORT for tick in node)
    css_class = "handbook-ticks handbook-ticks-short" if is_short else "handbook-ticks"
    self.body.append(self.starttag(node, "div", CLASS=css_class))


@form_part("visit")
def visit_tick(self: HTML5Translator, node: Element) -> None:
    """Open an option with its control."""
    before, after = render_around(
        "tools/templates/tick.html",
        control=node["control"],
        question=node["question"],
        option=node["option"],
    )
    self.body.append(before)
    self.context.append(after)


@form_part("depart")
def depart_around(self: HTML5Translator, node: Element) -> None:
    """Print what follows what is asked, or the words of an option."""
    self.body.append(self.context.pop())
