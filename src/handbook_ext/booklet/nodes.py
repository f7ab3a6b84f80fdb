"""The booklet's doctree nodes."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_booklet(nodes.container):
    """A paragraph for readers without scripts, then the pool.

    Attribute: ``known`` (dict: the names that an address may contain).
    """
