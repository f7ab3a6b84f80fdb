"""A question as HTML: label or legend, help, example, control, and the place for advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.addresses import part_ids
from handbook_ext.quiz.printing import form_part
from handbook_ext.templating import render, render_around
from handbook_ext.tools.nodes import handbook_help
from handbook_ext.tools.question import CHOOSING

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

ROWS = 3
"""Rows of an empty text area; it grows with its content."""

SHORT = 27
"""The most characters of an option that fit on one line at half the form's width."""


def described_by(field: Element) -> str:
    """Return the ids of what describes a question: its help, and the advice beside it."""
    helped = any(isinstance(part, handbook_help) for part in field)
    parts = ["help", "advice"] if helped else ["advice"]
    return " ".join(part_ids(part, field["question"])[0] for part in parts)


@form_part("visit")
def visit_field(self: HTML5Translator, node: Element) -> None:
    """Open a question; one with options is a fieldset."""
    attributes: dict[str, Any] = {"data-question": node["question"], "data-kind": node["kind"]}
    if node["required"]:
        attributes["data-required"] = ""
    tag = "div"
    if node["kind"] in CHOOSING:
        tag = "fieldset"
        attributes["aria-describedby"] = described_by(node)
    attributes["ids"] = part_ids("field", node["question"])[:1]
    self.body.append(self.starttag(node, tag, CLASS="handbook-field", **attributes))
    self.context.append(f"</{tag}>\n")


@form_part("depart")
def depart_field(self: HTML5Translator, node: Element) -> None:
    """Print the live region for advice, and close the question."""
    self.body.append(render("tools/templates/advised.html", question=node["question"]))
    self.body.append(self.context.pop())


@form_part("visit")
def visit_ask(self: HTML5Translator, node: Element) -> None:
    """Open the prompt; what follows it says whether the answer is optional.

    The place for older links is in it, since nothing may be before the legend of a group.
    """
    before, after = render_around(
        "tools/templates/ask.html",
        question=node.parent["question"],
        in_group=node.parent["kind"] in CHOOSING,
        required=node["required"],
        older=part_ids("field", node.parent["question"])[1:],
    )
    self.body.append(before)
    self.context.append(after)


@form_part("visit")
def visit_help(self: HTML5Translator, node: Element) -> None:
    """Open the help text."""
    ids = part_ids("help", node.parent["question"])
    self.body.append(self.starttag(node, "div", CLASS="handbook-help", ids=ids))


@form_part("visit")
def visit_writing_room(self: HTML5Translator, node: Element) -> None:
    """Print an input or text area."""
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
    """Open the options; short ones are laid out in columns."""
    is_short = all(len(tick.astext()) <= SHORT for tick in node)
    css_class = "handbook-ticks handbook-ticks-short" if is_short else "handbook-ticks"
    self.body.append(self.starttag(node, "div", CLASS=css_class))


@form_part("visit")
def visit_tick(self: HTML5Translator, node: Element) -> None:
    """Open an option with its radio button or checkbox."""
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
    """Print what follows the prompt, or the text of an option."""
    self.body.append(self.context.pop())
