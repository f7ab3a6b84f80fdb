"""The doctree nodes of a tool's texts; see ``tools.nodes``."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_checklist(nodes.container):
    """What the texts should cover, as a checklist for paper, below its title."""


class handbook_texts(nodes.container):
    """All texts, composed from sample answers, below a title. Attribute: ``data`` (for the script)."""


class handbook_texts_note(nodes.paragraph):
    """A note on what the texts are composed from."""


class handbook_composed(nodes.container):
    """A text below its title, and its length, points and limits. Attributes: ``text``, ``title``."""


class handbook_composed_body(nodes.block_quote):
    """The text itself. Attribute: ``language``."""


class handbook_length(nodes.paragraph):
    """How long the text is."""


class handbook_marked(nodes.container):
    """The points that a text covers, or the limits it keeps: a summary line, and the list.

    Attribute: ``about`` (points or limits).
    """


class handbook_marked_sum(nodes.paragraph):
    """The summary line."""


class handbook_marked_list(nodes.bullet_list):
    """Each point or limit."""


class handbook_marked_item(nodes.list_item):
    """One point or limit, with text and sign. Attribute: ``item`` (id)."""


class handbook_sign(nodes.inline):
    """The sign, which says the same as the text."""


class handbook_state(nodes.inline):
    """The text that says whether it is met."""


class handbook_limits(nodes.container):
    """The limits, each with its source and when it was checked, below a title."""
