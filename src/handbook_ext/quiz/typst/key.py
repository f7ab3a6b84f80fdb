"""The key on paper: each row's judgement in the margin, its text, and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.quiz.nodes import handbook_key_entry
from handbook_ext.quiz.typst.tail import print_tail

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils.nodes import Element, Node

    from handbook_ext.typst.writer import TypstWriter


def print_around_lists(self: TypstWriter, parts: Iterable[Node]) -> None:
    """Print nodes; runs of key entries among them as lists of the theme."""
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


def visit_around_lists(self: TypstWriter, node: Element) -> None:
    """Print the children of a node that may contain a key's list."""
    print_around_lists(self, node.children)
    raise nodes.SkipNode


def visit_key_step(self: TypstWriter, node: Element) -> None:
    """Print the key of a step below its title."""
    title, *parts = node.children
    self.begin("rubric")
    self.text(title.astext())
    self.end_block()
    print_around_lists(self, parts)
    raise nodes.SkipNode


def visit_key(self: TypstWriter, node: Element) -> None:
    """Print the key below its title."""
    title, *parts = node.children
    self.begin("answer-key", title.astext())
    print_around_lists(self, parts)
    self.end_block()
    raise nodes.SkipNode


def visit_entry(self: TypstWriter, node: Element) -> None:
    """Open the key of one row."""
    self.begin("key-entry", node["sign"], state=node["state"] or None, word=node["word"] or None)


def depart_entry(self: TypstWriter, node: Element) -> None:
    """Close the key of one row, after what must stay with it."""
    print_tail(self, node)
    self.end_block()


def visit_way(self: TypstWriter, node: Element) -> None:
    """Print where an option leads as plain text: on paper, keys have no links."""
    self.call("way", node.astext())
    raise nodes.SkipNode
