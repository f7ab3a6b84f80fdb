"""A branch on paper: numbered steps; each option says where to continue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

from handbook_ext.quiz.typst.key import print_around_lists
from handbook_ext.quiz.typst.tail import print_tail

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def visit_step(self: TypstWriter, node: Element) -> None:
    """Print a step; with reasons below its options it is too long to be kept on one page."""
    title, *parts = node.children
    self.begin("step", title.astext(), whole=node["whole"])
    print_around_lists(self, parts)
    self.end_block()
    raise SkipNode


def visit_end(self: TypstWriter, node: Element) -> None:
    """Print an end, with its judgement if the key is inside."""
    title, *parts = node.children
    judgement = {name: node[name] for name in ("state", "word") if name in node}
    self.begin("ending", title.astext(), **judgement)
    self.visit_all(parts)
    print_tail(self, node)
    self.end_block()
    raise SkipNode


def visit_key_end(self: TypstWriter, node: Element) -> None:
    """Print how an end is judged."""
    self.begin("ending", node["title"], state=node["state"], word=node["word"])
    self.visit_all(node.children[1:])
    self.end_block()
    raise SkipNode
