"""How much of a site the handbook decides: its rules and quizzes, or the whole site around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.config import Config

LOOKS = ("quiz", "site")
"""``quiz``: only the handbook's directives; ``site``: look, words, search, frame and foot, too."""

NODE = "handbook_"
CLASS = "handbook-"


def is_site(config: Config) -> bool:
    """Tell whether the whole site is the handbook's.

    Parts ask while they are set up, before the value is checked: one that is wrong is as good as none.
    """
    return bool(config.handbook_look == LOOKS[1])


def is_ours(node: nodes.Node) -> bool:
    """Tell whether one of the handbook's directives made a node.

    >>> is_ours(nodes.table(classes=["handbook-channels"])), is_ours(nodes.table())
    (True, False)
    """
    if not isinstance(node, nodes.Element):
        return False
    classes: list[str] = node.get("classes", [])
    return node.tagname.startswith(NODE) or any(name.startswith(CLASS) for name in classes)


def is_within_ours(node: nodes.Node) -> bool:
    """Tell whether a node, or what it is part of, is the handbook's."""
    around: nodes.Node | None = node
    while around is not None and not is_ours(around):
        around = around.parent
    return around is not None


def shows_ours(doctree: nodes.document | None) -> bool:
    """Tell whether a page has something of the handbook's; pages that Sphinx makes have nothing."""
    return doctree is not None and next(doctree.findall(is_ours), None) is not None
