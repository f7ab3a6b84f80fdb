"""Check how each text reads, by the engine's lint, which the page has too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.engine.lint.reading import weaknesses
from handbook_ext.finding import Finding, found
from handbook_ext.quiz.lint.unfilled import unfilled
from handbook_ext.quiz.lint.words import worded
from handbook_ext.quiz.texts import parts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from handbook_ext.quiz.model import Question


def reading_findings(
    question: Question, own_hosts: Collection[str], language: str
) -> Iterator[Finding]:
    """Yield findings on the texts of one question, except what is reported as a fault already.

    ``language`` is that of the edition; a text without a translation is judged by its own.
    """
    hosts = {host.lower() for host in own_hosts}
    for kind, text in parts_of(question):
        for check, values in weaknesses(kind, text.markdown, hosts, text.language or language):
            if check != "unfilled" or not any(unfilled(text)):
                yield found(text.place, check, *worded(check, values))
