"""A component of the theme, as a node around what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from handbook_ext.typst.writer import TypstWriter


class handbook_component(nodes.container):  # noqa: N801 - docutils names nodes so
    """A call of the theme. Attributes: ``component`` (its name), ``values`` (dict).

    It is in documents that editions assemble, and in no page.
    """


def component(name: str, *children: nodes.Node, **values: object) -> handbook_component:
    """Return a call of the theme's function ``name``, with the children as its body."""
    return handbook_component("", *children, component=name, values=values)


def visit_component(self: TypstWriter, node: handbook_component) -> None:
    """Open the call; without children it has no body."""
    if node.children:
        self.begin(node["component"], **node["values"])
    else:
        self.call(node["component"], **node["values"])


def depart_component(self: TypstWriter, node: handbook_component) -> None:
    """Close it."""
    if node.children:
        self.end_block()
