"""What a self-check is in the doctree."""

from __future__ import annotations

from docutils import nodes


class handbook_selftest(nodes.container):  # noqa: N801 - docutils names nodes so
    """A sentence, then the pool of a role. Attributes: ``role``, ``role_words``."""
