"""A thread on paper: numbered steps, each answer saying where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

from handbook_ext.locale import _
from handbook_ext.quiz.model import LETTERS
from handbook_ext.quiz.nodes import (
    handbook_end,
    handbook_mark,
    handbook_question,
    handbook_step,
    handbook_step_title,
)
from handbook_ext.quiz.typst.key import print_around_lists

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.print.translator import TypstTranslator


def visit_step(self: TypstTranslator, node: Element) -> None:
    """Print a step; with reasons below its answers it is too long to stay on one page."""
    title, *parts = node.children
    question = around(node, handbook_question)
    judged = question is not None and question.get("look") != "answer"
    self.begin("step", title.astext(), whole=not judged)
    print_around_lists(self, parts)
    self.end_block()
    raise SkipNode


def visit_end(self: TypstTranslator, node: Element) -> None:
    """Print an end; with its judgement where the edition has put it."""
    title, *parts = node.children
    told = {name: node[name] for name in ("state", "word", "talk") if name in node}
    self.begin("ending", title.astext(), **told)
    self.visit_all(parts)
    self.end_block()
    raise SkipNode


def visit_key_end(self: TypstTranslator, node: Element) -> None:
    """Print how an end is judged."""
    judged, *parts = node.children
    mark = next(iter(judged.findall(handbook_mark)))
    self.begin("ending", judged[0].astext(), state=node["state"], word=mark.astext())  # type: ignore[index]
    self.visit_all(parts)
    self.end_block()
    raise SkipNode


def way_on(option: Element) -> str | None:
    """Return «Gå til steg 2» for an option of a thread."""
    step = around(option, handbook_step)
    question = around(option, handbook_question)
    if step is None or question is None:
        return None
    choices = question["data"]["steps"][step["step"]]
    name = choices[LETTERS.index(option["letter"])]["next"]
    for place in question.findall(lambda node: isinstance(node, handbook_step | handbook_end)):
        if name in {place.get("step"), place.get("end")}:  # type: ignore[attr-defined]
            title = next(iter(place.findall(handbook_step_title))).astext()
            return _("Gå til {place}").format(place=title.lower())
    return None


def around(node: Element, kind: type[Element]) -> Element | None:
    """Return the nearest node of a kind around another."""
    parent = node.parent
    while parent is not None and not isinstance(parent, kind):
        parent = parent.parent
    return parent
