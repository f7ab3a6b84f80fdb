"""A self-check's doctree node."""

from __future__ import annotations

from docutils import nodes


class handbook_selftest(nodes.container):  # noqa: N801 - docutils names nodes so
    """An introduction, then the pool for a role. Attributes: ``role``, ``role_words``."""
