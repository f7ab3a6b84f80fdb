"""Links from questions to the form that edits them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.notes import QUIZZES, editing_page
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def pages_with_other_links(app: Sphinx, env: BuildEnvironment) -> Iterator[str]:
    """Yield the pages whose link has changed since they were written."""
    domain = HandbookDomain.of(env)
    before, now = domain.data.get("linked_form"), editing_page(domain)
    domain.data["linked_form"] = now
    if now != before:
        for docname, notes in domain.pages.items():
            if notes[QUIZZES]:
                yield docname
