"""The nodes of the tables of translations."""

from __future__ import annotations

from docutils import nodes


class handbook_translations(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Where the tables are put once all pages have been read. Attribute: ``language`` (str), or all."""


class handbook_share(nodes.inline):  # noqa: N801 - as above
    """How much of a page is translated, as a picture beside the numbers that say the same.

    Attributes: ``done`` and ``all`` (int). It has no text: where it cannot be drawn, there is nothing.
    """
