"""Example posts' doctree nodes.

The judgement comes first, as a title, so that screen-reader users know that a post is a bad
example before they hear it. Every node has a concrete docutils ancestor, so each builder prints
judgement, sender, post and reason, in this order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from handbook_ext.post.model import Post

# ruff: noqa: N801 - docutils names nodes so


class handbook_posts(nodes.container):
    """Posts to compare, side by side where there is room.

    Attribute: ``roles`` (keys of ``handbook_roles``): whom they are for; empty if for everybody.
    """


class handbook_example(nodes.admonition):
    """A post: its judgement, the card, and why."""


class handbook_example_judgement(nodes.title):
    """«Slik» or «Ikke slik». Attribute: ``state``."""


class handbook_example_card(nodes.container):
    """The post as it appears in a feed: the sender, then the text."""


class handbook_example_sender(nodes.paragraph):
    """Who posts, and a note that it is an example. Attribute: ``initial``."""


class handbook_example_why(nodes.paragraph):
    """Why the post is a good example, or a bad one."""


def print_post(
    post: Post, example: str, words: list[nodes.Node], why: list[nodes.Node]
) -> handbook_example:
    """Return a post as nodes; ``example`` is the note that it is made up."""
    sender = handbook_example_sender("", initial=post.initial)
    sender += [nodes.strong("", post.sender), nodes.Text(" "), nodes.inline("", example)]
    judgement = handbook_example_judgement("", post.word, state=post.state)
    card = handbook_example_card("", sender, *words)
    reason = handbook_example_why("", "", *why)
    return handbook_example("", judgement, card, reason, support_smartquotes=False)
