"""Doctree nodes for progress. Every builder prints their content; only pages with scripts do more."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_progress(nodes.container):
    """The switch, around the fallback text. Attribute: ``pool`` (all questions)."""


class handbook_repeat(nodes.container):
    """The questions that are due. Attribute: ``pool`` (all questions), as above."""


class handbook_repeat_closed(nodes.container):
    """The text shown where progress is off or cannot work."""
