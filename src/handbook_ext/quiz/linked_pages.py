"""Pages that every quiz links to: the plenary, and the form for questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.notes import QUIZZES
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.notes import Note


def page_with(domain: HandbookDomain, note: Note[bool]) -> str | None:
    """Return the first page that has the note, or ``None``."""
    return min((page for page, notes in domain.pages.items() if notes[note]), default=None)


def link_quizzes(app: Sphinx, note: Note[bool]) -> None:
    """Have the pages with quizzes written again when the page with the note comes, moves or goes."""

    def pages_with_other_links(_app: Sphinx, env: BuildEnvironment) -> Iterator[str]:
        domain = HandbookDomain.of(env)
        before, now = domain.data.get(note.name), page_with(domain, note)
        domain.data[note.name] = now
        if now != before:
            for docname, notes in domain.pages.items():
                if notes[QUIZZES]:
                    yield docname

    app.connect("env-updated", pages_with_other_links)
