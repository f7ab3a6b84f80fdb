"""The doctree nodes of «Se over utkastet».

Every node has a concrete docutils ancestor, so each builder prints all that is looked for, as a
checklist. Only builders that run scripts make a form of it.
"""

from __future__ import annotations

from docutils import nodes

# ruff: noqa: N801 - docutils names nodes so


class handbook_draft(nodes.container):
    """The form, and the checklist.

    Attributes: ``checks`` (what the engine takes), ``pool`` (records of questions), ``choices`` (for
    ``kind``, ``channel`` and ``extras``: pairs of id and text), ``lines`` (the same).
    """


class handbook_draft_list(nodes.container):
    """All checks, line by line."""


class handbook_draft_line(nodes.rubric):
    """One of the last lines, above the checks that belong to it."""


class handbook_draft_checks(nodes.bullet_list):
    """The checks of a line."""


class handbook_draft_check(nodes.list_item):
    """What a colleague would ask: title, question, rules. Attribute: ``check`` (id)."""


class handbook_draft_title(nodes.paragraph):
    """A check in few words."""


class handbook_draft_ask(nodes.container):
    """The question, and the rules it rests on."""
