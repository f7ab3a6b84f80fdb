"""``{edition}``: the place on a page where its printed edition begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective

if TYPE_CHECKING:
    from docutils.nodes import Node


LISTS_EDITIONS: Note[bool] = Note("lists editions", bool)
"""Whether the page lists the PDFs of all pages."""


class handbook_edition(nodes.container):  # noqa: N801 - docutils names nodes so
    """The place of an edition on its page.

    Attributes: ``parts`` (titles, list of str), ``all`` (bool: list the PDFs of all pages).
    """


class EditionDirective(HandbookDirective):
    """Mark the place of the edition that starts on this page.

    ::

        :::{edition}
        :parts: In short, Talk about it
        :::

    In each PDF of ``handbook_print`` that has this page as its root, the contents come here. On
    the web the PDFs are listed instead.

    :parts: The titles of the sections of a rule's page to print before its questions, with commas
        between.
    :all: List the PDFs of all pages, except the sheets of single rules.
    """

    subtype = "print"
    optional_arguments = 0
    has_content = False
    option_spec: ClassVar = {
        "parts": directives.unchanged,
        "all": directives.flag,
    }

    def build(self) -> list[Node]:
        """Return the placeholder node."""
        domain = HandbookDomain.of(self.env)
        named = [title.strip() for title in (self.options.get("parts") or "").split(",")]
        parts = [domain.edition.plain(title) for title in named]  # as on the rules' pages
        lists_all = "all" in self.options
        domain.notes(self.env.docname)[LISTS_EDITIONS] = lists_all
        place = handbook_edition(parts=[title for title in parts if title], all=lists_all)
        self.set_source_info(place)
        return [place]
