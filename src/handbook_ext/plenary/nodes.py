"""The plenary's doctree node."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_plenary(nodes.container):
    """All questions with their keys and what to discuss; scripts show one at a time."""
