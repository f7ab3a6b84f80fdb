"""Report the faults of all pages in one place, in every build until they are mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util import logging

from handbook_ext.page.files import unread_pages
from handbook_ext.quiz.checks import misnamed_quizzes, repeated_questions, unshown_quizzes
from handbook_ext.rule.checks import repeated_numbers, repeated_rules, unknown_pages, unknown_rules
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.tools.checks import misnamed_tools

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.errors import Fault

logger = logging.getLogger(__name__)

CHECKS = (
    repeated_rules,
    repeated_numbers,
    unknown_rules,
    unknown_pages,
    repeated_questions,
    misnamed_quizzes,
    misnamed_tools,
    unshown_quizzes,
    unread_pages,
)


def report_faults(app: Sphinx, env: BuildEnvironment) -> None:
    """Print every fault as a warning, once, by place; the build then ends with an error.

    Faults are kept with the pages they came from. So a page that is not read
    again still has its faults printed, and parallel reading prints each once.
    """
    for fault in all_faults(HandbookDomain.of(env)):
        tell(app, fault)


def tell(app: Sphinx, fault: Fault) -> None:
    """Print a fault as a warning at its place; the build then ends with an error."""
    path = Path(fault.place.path)
    short = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    logger.warning(
        "%s",
        fault.message,
        location=f"{short}:{fault.place.line}",
        type="handbook",
        subtype=fault.subtype,
    )
    app.statuscode = 1


def all_faults(domain: HandbookDomain) -> list[Fault]:
    """Return the faults noted on pages and those that show only on the whole, by place."""
    faults = {fault for notes in domain.pages.values() for fault in notes.faults}
    for check in CHECKS:
        faults.update(check(domain))
    return sorted(faults)


def setup(app: Sphinx) -> None:
    """Check when all pages are read, before any is written."""
    app.connect("env-updated", report_faults)
