"""A component of the print theme, as a node around its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from handbook_ext.typst.writer import TypstWriter


class handbook_component(nodes.container):  # noqa: N801 - docutils names nodes so
    """A call of a theme function. Attributes: ``component`` (its name), ``values`` (dict).

    It occurs only in documents that editions assemble.
    """


def component(name: str, *children: nodes.Node, **values: object) -> handbook_component:
    """Return a call of the theme's function ``name`` with the children as its body."""
    return handbook_component("", *children, component=name, values=values)


def visit_component(self: TypstWriter, node: handbook_component) -> None:
    """Open the call; without children it has no body."""
    if node.children:
        self.begin(node["component"], **node["values"])
    else:
        self.call(node["component"], **node["values"])


def depart_component(self: TypstWriter, node: handbook_component) -> None:
    """Close the call's body, if it has one."""
    if node.children:
        self.end_block()
