"""Example posts in Typst. ``VISITORS`` maps each node to its visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils.nodes import SkipNode

from handbook_ext.post import nodes
from handbook_ext.typst.writer import block, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def visit_example(self: TypstWriter, node: Element) -> None:
    """Print a post: judgement, sender, reason and text."""
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
    raise SkipNode


def depart_example(self: TypstWriter, node: Element) -> None:
    """Do nothing: the visitor printed the whole node."""


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_posts: block("post-pair"),
    nodes.handbook_example: (visit_example, depart_example),
    # The example's visitor prints these.
    nodes.handbook_example_judgement: (nothing, nothing),
    nodes.handbook_example_card: (nothing, nothing),
    nodes.handbook_example_sender: (nothing, nothing),
    nodes.handbook_example_why: (nothing, nothing),
}
