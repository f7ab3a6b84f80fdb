"""Images, each with an alternative text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.print.translator.blocks import holds_pictures_alone
from handbook_ext.typst.writer import TypstWriter, block

if TYPE_CHECKING:
    from docutils.nodes import Element


class Images(TypstWriter):
    """Prints local images; those on the web are not fetched."""

    visit_figure, depart_figure = block("illustration")
    visit_caption, depart_caption = block("caption")
    visit_legend, depart_legend = block("caption")

    def visit_image(self, node: Element) -> None:
        """Print an image; one without an alternative text is a fault."""
        self.place_anchors()
        alt = node.get("alt", "").strip()
        path = self.builder.images.get(node["uri"])
        if self.refused(node):
            pass
        elif path is None:
            self.text(alt)
        else:
            inside = isinstance(node.parent, nodes.TextElement) and not holds_pictures_alone(
                node.parent
            )
            self.call("picture", f"/images/{path}", alt, inside)
        raise nodes.SkipNode
