"""The doctree node of the page where colleagues judge options."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_rating(nodes.container):
    """What readers without scripts get, then the file with questions without keys.

    Attribute: ``rules`` (list of str: the slugs of those that have questions to rate).
    """
