"""What the booklet is in the doctree."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_booklet(nodes.container):
    """A sentence for who has no scripts, then the pool.

    Attribute: ``known`` (what an address can name).
    """
