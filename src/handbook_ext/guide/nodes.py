"""What a guide is in the doctree."""

from __future__ import annotations

from docutils import nodes


class handbook_guide(nodes.container):  # noqa: N801 - docutils names nodes so
    """A sentence that says how long the page takes; its sections are the steps.

    Attribute: ``minutes`` (list of int), of each section; given when the page is whole.
    """
