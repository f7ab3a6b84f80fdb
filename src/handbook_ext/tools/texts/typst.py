"""A tool's texts in Typst: the checklist, then the texts composed from sample answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.tools.texts import nodes
from handbook_ext.typst.writer import block, end_block, nothing, skip

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def visit_checklist(self: TypstWriter, node: Element) -> None:
    """Open the checklist; its title is part of each box's name."""
    self.begin("asked", called=node[0].astext())


def visit_body(self: TypstWriter, node: Element) -> None:
    """Open a text in its language."""
    self.begin("composed", node["language"])


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_checklist: (visit_checklist, end_block),
    nodes.handbook_texts: (nothing, nothing),
    nodes.handbook_texts_note: block("intro"),
    nodes.handbook_composed: block("kept-together"),
    nodes.handbook_composed_body: (visit_body, end_block),
    nodes.handbook_length: block("help"),
    nodes.handbook_marked: (skip, nothing),
    nodes.handbook_limits: (nothing, nothing),
}
