"""The key on paper: each part's judgement in the margin, its words, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.model import LETTERS
from handbook_ext.quiz.nodes import (
    handbook_key,
    handbook_key_entry,
    handbook_mark,
    handbook_question,
    handbook_solution,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils.nodes import Element, Node

    from handbook_ext.print.translator import TypstTranslator


def print_around_lists(self: TypstTranslator, parts: Iterable[Node]) -> None:
    """Print nodes, and lists of a key among them as such: docutils' lists in other builders."""
    for part in parts:
        if isinstance(part, nodes.Element) and part.children and is_entry(part[0]):
            self.begin("key-list")
            self.visit_all(part.children)
            self.end_block()
        else:
            part.walkabout(self)


def is_entry(node: Node) -> bool:
    """Tell whether a node is an entry of a key."""
    return isinstance(node, handbook_key_entry)


def visit_around_lists(self: TypstTranslator, node: Element) -> None:
    """Print what is in a node that may hold a list of a key."""
    print_around_lists(self, node.children)
    raise nodes.SkipNode


def visit_key_step(self: TypstTranslator, node: Element) -> None:
    """Print the key of a step below its title."""
    title, *parts = node.children
    self.begin("rubric")
    self.text(title.astext())
    self.end_block()
    print_around_lists(self, parts)
    raise nodes.SkipNode


def visit_key(self: TypstTranslator, node: Element) -> None:
    """Print the key below its title."""
    title, *parts = node.children
    self.begin("answer-key", title.astext())
    print_around_lists(self, parts)
    self.end_block()
    raise nodes.SkipNode


def visit_entry(self: TypstTranslator, node: Element) -> None:
    """Print the key of one part."""
    state, word = judgement(node)
    self.begin("key-entry", sign_of(node), state=state, word=word, talk=node.get("talk", False))
    for part in node.children:
        if isinstance(part, nodes.Element) and "handbook-way" in part["classes"]:
            self.call("way", part.astext())
        elif not is_judgement(part):
            part.walkabout(self)
    self.end_block()
    raise nodes.SkipNode


def sign_of(entry: Element) -> str:
    """Return what a part is called on paper: a letter, or the number of a piece of a post."""
    letter: str = entry["letter"]
    return str(LETTERS.index(letter) + 1) if type_of(entry) == "spot" else letter


def judgement(entry: Element) -> tuple[str | None, str | None]:
    """Return the state and word that stand in the margin beside a part."""
    if entry["state"]:
        mark = next(iter(entry.findall(handbook_mark)))
        return entry["state"], mark.astext()
    if type_of(entry) == "spot":
        return "risky", _("Bør endres")
    solution = next(iter(entry.findall(handbook_solution)), None)
    if solution is not None:
        return None, solution.astext()
    return None, _("Nummer {place}").format(place=entry.parent.index(entry) + 1)


def is_judgement(part: Node) -> bool:
    """Tell whether a node holds nothing but the judgement, which stands in the margin."""
    return (
        isinstance(part, nodes.paragraph)
        and bool(part.children)
        and isinstance(part[0], handbook_mark | handbook_solution)
    )


def type_of(entry: Element) -> str:
    """Return the type of the question that a part belongs to."""
    parent = entry.parent
    while not isinstance(parent, handbook_key | handbook_question):
        parent = parent.parent
    kind: str = parent["type"] if isinstance(parent, handbook_key) else parent["data"]["type"]
    return kind


def visit_basis(self: TypstTranslator, node: Element) -> None:
    """Open the rules that a reason rests on; below a reflection's, what to discuss has its room."""
    self.begin("basis", talk=node.get("talk", False))
