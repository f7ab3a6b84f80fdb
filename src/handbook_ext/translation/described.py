"""Images whose description is a text of ours, which is translated already."""

from __future__ import annotations

from docutils import nodes


def is_described_already(node: nodes.Node) -> bool:
    """Tell whether a node is an image whose description is ours, or part of a text around it that is."""
    around: nodes.Node | None = node
    while isinstance(node, nodes.image) and around is not None:
        if isinstance(around, nodes.Element) and not around.get("translatable", True):
            return True
        around = around.parent
    return False
