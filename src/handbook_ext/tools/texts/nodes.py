"""What the texts of a tool are in the doctree; see ``tools.nodes``."""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_checklist(nodes.container):
    """What the texts should tell, as a list to tick, below its title. For paper."""


class handbook_texts(nodes.container):
    """All texts, below a title, made of the examples. Attribute: ``data`` (of the element)."""


class handbook_texts_note(nodes.paragraph):
    """What the texts are made of."""


class handbook_composed(nodes.container):
    """A text below its title, and what there is to say of it. Attributes: ``text``, ``title``."""


class handbook_composed_body(nodes.block_quote):
    """The text itself. Attribute: ``language``."""


class handbook_length(nodes.paragraph):
    """How long the text is."""


class handbook_marked(nodes.container):
    """What a text holds, or where it fits: a line that sums up, and the list.

    Attribute: ``about`` (points or limits).
    """


class handbook_marked_sum(nodes.paragraph):
    """The sum."""


class handbook_marked_list(nodes.bullet_list):
    """Each point or limit."""


class handbook_marked_item(nodes.list_item):
    """One of them, by word and by sign. Attribute: ``item`` (id)."""


class handbook_sign(nodes.inline):
    """The sign, which says the same as the word."""


class handbook_state(nodes.inline):
    """The word."""


class handbook_limits(nodes.container):
    """The limits, each with its source and when it was checked, below a title."""
