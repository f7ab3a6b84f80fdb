"""A guide's doctree node."""

from __future__ import annotations

from docutils import nodes


class handbook_guide(nodes.container):  # noqa: N801 - docutils names nodes so
    """A sentence that says how long the page takes; the page's sections are the steps.

    Attribute: ``minutes`` (list of int, one per section), set when the page is written.
    """
