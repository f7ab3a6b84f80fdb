"""Progress in the doctree. Each builder prints what stands in them; only pages do more."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_progress(nodes.container):
    """The switch, around what is said where it cannot work. Attribute: ``pool`` (all questions)."""


class handbook_repeat(nodes.container):
    """The questions that are due."""


class handbook_repeat_closed(nodes.container):
    """What is said where progress is off or cannot work."""


class handbook_repeat_pool(nodes.container):
    """All questions, of which those due are shown."""
