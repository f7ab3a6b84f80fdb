"""What a diagram is in the doctree.

The drawing is an image beside its own words. A builder that cannot show it
prints the words alone, and nothing is lost.
"""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_diagram(nodes.container):
    """A diagram: its name, the drawing, and the same as text."""


class handbook_diagram_name(nodes.rubric):
    """The short name of what is drawn."""


class handbook_drawing(nodes.image):
    """The drawing.

    Attributes: those of an image; ``svg`` (markup for a page); ``name_id``,
    ``text_id`` and ``heading_id`` of what stands around it.
    """


class handbook_diagram_text(nodes.container):
    """All that the drawing tells, as text."""


class handbook_diagram_heading(nodes.rubric):
    """«Bildet som tekst»."""
