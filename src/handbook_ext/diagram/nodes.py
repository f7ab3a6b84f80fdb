"""A diagram's doctree nodes.

The drawing is an image beside its content as text. A builder that cannot show the image
prints the text alone, and nothing is lost.
"""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_diagram(nodes.container):
    """A diagram: its name, the drawing, and its content as text."""


class handbook_diagram_name(nodes.rubric):
    """The short name of the drawing, its caption."""


class handbook_drawing(nodes.image):
    """The drawing itself.

    Attributes: those of an image; ``svg`` (inline markup); ``name_id``, ``text_id`` and
    ``heading_id`` of its name, its text and the text's heading.
    """


class handbook_diagram_text(nodes.container):
    """Everything the drawing shows, as text."""


class handbook_diagram_heading(nodes.rubric):
    """The heading «Bildet som tekst»."""
