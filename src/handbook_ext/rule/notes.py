"""Notes on pages with rules, or with links to rules and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.errors import Place
    from handbook_ext.rule.model import Rule
    from handbook_ext.source.text import Text


class Mention(NamedTuple):
    """The name of a rule in a link or a quiz file."""

    slug: str
    place: Place


class PageLink(NamedTuple):
    """A link from a quiz, rule, post or tool to a page, perhaps to a section of it."""

    docname: str
    part: str | None
    place: Place


RULES: Note[list[Rule]] = Note("rules", list)

FAULTY_RULES: Note[list[str]] = Note("faulty rules", list)
"""The slugs of rules with faults."""

MENTIONS: Note[list[Mention]] = Note("mentions", list)

LINKS: Note[list[PageLink]] = Note("links", list)

MESSAGES: Note[list[Text]] = Note("messages", list)
"""What a page shows of texts that Sphinx does not read itself, for translators."""

CATALOGUES: Note[tuple[str, ...] | None] = Note("catalogues", lambda: None)
"""The paths of the catalogues that a page with such texts was read with."""

KINDS_LISTED: Note[set[str]] = Note("kinds of rules that are listed", set)
"""The kinds of which the page lists the rules, those of other pages too."""
