"""Report the faults of all pages in one place, in every build until they are mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.notes import FAULTS
from handbook_ext.page.files import unread_pages
from handbook_ext.quiz.checks import (
    misnamed_quizzes,
    repeated_questions,
    repeated_quizzes,
    unshown_quizzes,
)
from handbook_ext.rule.checks import repeated_numbers, repeated_rules, unknown_pages, unknown_rules
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.search.synonyms import synonym_faults
from handbook_ext.telling import tell
from handbook_ext.tools.checks import misnamed_tools

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.errors import Fault

CHECKS = (
    repeated_rules,
    repeated_numbers,
    unknown_rules,
    unknown_pages,
    repeated_questions,
    repeated_quizzes,
    misnamed_quizzes,
    misnamed_tools,
    unshown_quizzes,
    unread_pages,
    synonym_faults,
)


def report_faults(app: Sphinx, env: BuildEnvironment) -> None:
    """Print every fault as a warning, once, by place; the build then ends with an error.

    Faults are kept with the pages they came from. So a page that is not read
    again still has its faults printed, and parallel reading prints each once.
    """
    for fault in all_faults(HandbookDomain.of(env)):
        tell(app, fault)


def all_faults(domain: HandbookDomain) -> list[Fault]:
    """Return the faults noted on pages and those that show only on the whole, by place.

    When ``conf.py`` is wrong in what the pages are read by, only that is told: what the pages
    then seem to lack may be right.
    """
    config = domain.env.config
    if config.handbook_misleads:
        return list(config.handbook_faults)
    faults = {fault for notes in domain.pages.values() for fault in notes[FAULTS]}
    faults.update(config.handbook_faults)
    for check in CHECKS:
        faults.update(check(domain))
    return sorted(faults)


def setup(app: Sphinx) -> None:
    """Check when all pages are read, before any is written."""
    app.connect("env-updated", report_faults)
