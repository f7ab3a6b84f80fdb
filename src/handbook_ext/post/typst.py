"""Example posts in Typst. ``VISITORS`` holds the visitors of every node."""

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
    """Print a post: how it is judged and by whom it is; why; and its words."""
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
    """Need nothing more: the visitor printed all of it."""


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_posts: block("post-pair"),
    nodes.handbook_example: (visit_example, depart_example),
    # What an example holds is printed by its visitor.
    nodes.handbook_example_judgement: (nothing, nothing),
    nodes.handbook_example_card: (nothing, nothing),
    nodes.handbook_example_sender: (nothing, nothing),
    nodes.handbook_example_why: (nothing, nothing),
}
