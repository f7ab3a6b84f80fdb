"""What the plenary is in the doctree."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_plenary(nodes.container):
    """All questions with their keys and what to discuss; where scripts run, one at a time."""
