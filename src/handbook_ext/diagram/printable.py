"""Diagrams in builders that cannot show an SVG file."""

from __future__ import annotations

from mimetypes import guess_type
from typing import TYPE_CHECKING

from handbook_ext.diagram.nodes import handbook_drawing

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


def leave_out_drawings(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Remove a drawing whose type the builder cannot show; its text follows anyway.

    Image converters (``sphinx.ext.imgconverter`` and the like) have already run.
    """
    for drawing in list(doctree.findall(handbook_drawing)):
        if guess_type(drawing["uri"])[0] not in app.builder.supported_image_types:
            drawing.parent.remove(drawing)
