"""Tools in Typst: a form to fill in by hand. ``VISITORS`` maps each node to its visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils.nodes import SkipNode

from handbook_ext.locale import _
from handbook_ext.tools import nodes
from handbook_ext.tools.texts.nodes import handbook_composed
from handbook_ext.typst.writer import block, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter

LINES = {"line": 1, "text": 3}
"""Lines to write on, by kind of question."""
ROOM = 3
"""Lines for the decision."""


def visit_title(self: TypstWriter, node: Element) -> None:
    """Open a heading; that of a decision, a text or a part of a step is one level lower.

    What follows the last step has its own titles on paper.
    """
    if isinstance(node.parent, nodes.handbook_tool_result):
        raise SkipNode
    within = (nodes.handbook_decision, handbook_composed)
    in_step = isinstance(node.parent.parent, nodes.handbook_tool_step)
    below = 2 if in_step or isinstance(node.parent, within) else 1
    self.begin("section-heading", self.level + below, None, listed=False)


def depart_block(self: TypstWriter, node: Element) -> None:
    """Close a block."""
    self.end_block()


def visit_field(self: TypstWriter, node: Element) -> None:
    """Open a question; the fields in it are named by its prompt."""
    ask = next(iter(node.findall(nodes.handbook_ask)))
    self.begin("asked", called=ask.astext())


def visit_ask(self: TypstWriter, node: Element) -> None:
    """Open the prompt."""
    self.begin("prompt", hint=_("Må være med") if node["required"] else None)


def visit_sample_title(self: TypstWriter, node: Element) -> None:
    """Skip the title: the example's visitor prints it."""
    raise SkipNode


def visit_sample(self: TypstWriter, node: Element) -> None:
    """Open an example, after its title."""
    self.begin("sample", node[0].astext())


def visit_writing_room(self: TypstWriter, node: Element) -> None:
    """Print lines to write on."""
    self.call("writing", lines_wanted=LINES[node["kind"]])
    raise SkipNode


def visit_tick(self: TypstWriter, node: Element) -> None:
    """Open an option, after its box."""
    self.begin("tick", node.astext())


def visit_decision_options(self: TypstWriter, node: Element) -> None:
    """Print a box for each possible decision."""
    self.begin("asked", called=node.parent[0].astext())
    for option in node.children:
        words = option.astext()
        self.begin("tick", words)
        self.text(words)
        self.end_block()
    self.end_block()
    raise SkipNode


def visit_room(self: TypstWriter, node: Element) -> None:
    """Print lines below a label."""
    words = node.astext()
    self.begin("asked", called=words)
    self.begin("para")
    self.text(words)
    self.end_block()
    self.call("writing", lines_wanted=ROOM)
    self.end_block()
    raise SkipNode


def visit_signatures(self: TypstWriter, node: Element) -> None:
    """Print a line for each signature."""
    for name in node["names"]:
        self.begin("asked", called=name)
        self.begin("para")
        self.text(name)
        self.end_block()
        self.call("name-and-date", name_word=_("Underskrift"), date_word=_("Dato"))
        self.end_block()
    raise SkipNode


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_tool: (nothing, nothing),
    nodes.handbook_form: (nothing, nothing),
    nodes.handbook_tool_step: (nothing, nothing),
    nodes.handbook_tool_part: (nothing, nothing),
    nodes.handbook_checked: (nothing, nothing),
    nodes.handbook_missing: (nothing, nothing),
    nodes.handbook_tool_result: (nothing, nothing),
    nodes.handbook_tool_title: (visit_title, depart_block),
    nodes.handbook_tool_intro: block("intro"),
    nodes.handbook_field: (visit_field, depart_block),
    nodes.handbook_ask: (visit_ask, depart_block),
    nodes.handbook_help: block("help"),
    nodes.handbook_sample: (visit_sample, depart_block),
    nodes.handbook_sample_title: (visit_sample_title, nothing),
    nodes.handbook_writing_room: (visit_writing_room, nothing),
    nodes.handbook_ticks: block("ticks"),
    nodes.handbook_tick: (visit_tick, depart_block),
    nodes.handbook_tick_text: (nothing, nothing),
    nodes.handbook_advice_list: (nothing, nothing),
    nodes.handbook_advices: block("advices"),
    nodes.handbook_advice: block("list.item"),
    nodes.handbook_advice_title: block("strong-line"),
    nodes.handbook_document: block("decided-on"),
    nodes.handbook_decision: (nothing, nothing),
    nodes.handbook_decision_options: (visit_decision_options, nothing),
    nodes.handbook_decision_room: (visit_room, nothing),
    nodes.handbook_signatures: (visit_signatures, nothing),
}
