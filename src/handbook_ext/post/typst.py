"""Example posts in Typst. ``VISITORS`` maps each node to its visitors."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from docutils.nodes import SkipNode

from handbook_ext.post import nodes
from handbook_ext.typst.writer import nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter

EXAMPLE = nodes.handbook_example


def visit_posts(self: TypstWriter, node: Element) -> None:
    """Print the posts beside each other, and what is between them as it is on the page."""
    for are_posts, group in groupby(node.children, lambda part: isinstance(part, EXAMPLE)):
        if are_posts:
            self.begin("post-pair")
        self.visit_all(group)
        if are_posts:
            self.end_block()
    raise SkipNode


def visit_example(self: TypstWriter, node: Element) -> None:
    """Print a post: judgement, sender, reason and text. The theme prints only posts in a pair."""
    if not isinstance(node.parent, nodes.handbook_posts):
        self.begin("post-pair")
        print_example(self, node)
        self.end_block()
    else:
        print_example(self, node)
    raise SkipNode


def print_example(self: TypstWriter, node: Element) -> None:
    """Print the parts of a post."""
    judgement, card, why = node.children
    sender, *words = card.children
    self.begin(
        "post",
        judgement=judgement["state"],  # type: ignore[index]
        word=judgement.astext(),
        from_=sender[0].astext(),  # type: ignore[index]
        example=sender[-1].astext(),  # type: ignore[index]
    )
    self.visit_all(why.children)
    self.between()
    self.visit_all(words)
    self.end_block()


def depart_example(self: TypstWriter, node: Element) -> None:
    """Do nothing: the visitor printed the whole node."""


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_posts: (visit_posts, depart_example),
    nodes.handbook_example: (visit_example, depart_example),
    # The example's visitor prints these.
    nodes.handbook_example_judgement: (nothing, nothing),
    nodes.handbook_example_card: (nothing, nothing),
    nodes.handbook_example_sender: (nothing, nothing),
    nodes.handbook_example_why: (nothing, nothing),
}
