"""The doctree nodes of rules and of other approved text.

Both are admonitions, so builders without visitors for them print the title and
the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.rule.model import Rule

if TYPE_CHECKING:
    from handbook_ext.config.defaults import Strength


class handbook_rule(nodes.admonition):  # noqa: N801 - docutils names nodes so
    """A rule: a title with number and strength, the approved text, the audience and the approval.

    The first line and the last two have only what the rule says.

    Attributes: those fields of ``rule.model.Rule`` that its author wrote, and ``limits``: guidance
    for paper alone, empty if there is none.
    """


class handbook_approved(nodes.admonition):  # noqa: N801 - docutils names nodes so
    """Approved text that is not a numbered rule: a title, the text, then the approval.

    Attribute: ``approved``, the key of its approval.
    """


class handbook_rules(nodes.enumerated_list):  # noqa: N801 - as above
    """The rules of a kind. Attributes: ``kind``, ``dated`` (bool: show each rule's approval)."""


class handbook_strength(nodes.strong):  # noqa: N801 - as above
    """How binding a rule is: its word. Attribute: ``tone``."""


def strength_word(strength: Strength) -> handbook_strength:
    """Return the node with the word for a strength."""
    return handbook_strength(strength["word"], strength["word"], tone=strength["tone"])


def mark_repeated_title(block: handbook_rule, title: str) -> None:
    """Mark the first line of a rule's text if it repeats the title above."""
    first = block.next_node(nodes.paragraph)
    if first is not None and first.astext() == title:
        first["classes"].append("handbook-title-again")


def rule_of(block: handbook_rule, docname: str, place: Place) -> Rule:
    """Return the rule that a node describes; its title is that of the surrounding section.

    Raises ``AuthorError`` when it is not in a section.
    """
    parent = block.parent
    while parent is not None and not isinstance(parent, nodes.section):
        parent = parent.parent
    if parent is None:
        raise AuthorError(
            place,
            _("Regelen «{slug}» står ikke under noen overskrift.").format(slug=block["slug"]),
            _("Gi siden en overskrift; den blir regelens tittel."),
        )
    return Rule(
        slug=block["slug"],
        title=parent[0].astext(),
        kind=block["kind"],
        number=block["number"],
        strength=block["strength"],
        tone=block["tone"],
        audience=tuple(block["audience"]),
        approved=block["approved"],
        docname=docname,
        anchor=block["ids"][0],
        place=place,
    )
