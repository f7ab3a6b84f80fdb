"""Report the faults of all pages together, in every build until they are mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.fault_log import log_fault
from handbook_ext.locale import _
from handbook_ext.notes import FAULTS
from handbook_ext.pack.chosen import pack_of
from handbook_ext.page.files import unread_pages
from handbook_ext.quiz.checks import (
    misnamed_quizzes,
    misplaced_quizzes,
    repeated_questions,
    repeated_quizzes,
    unshown_pack_quizzes,
    unshown_quizzes,
    words_of_packs,
)
from handbook_ext.rule.checks import repeated_numbers, repeated_rules, unknown_pages, unknown_rules
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.search.synonyms import synonym_faults
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
    misplaced_quizzes,
    misnamed_tools,
    unshown_pack_quizzes,
    unshown_quizzes,
    words_of_packs,
    unread_pages,
    synonym_faults,
)


def report_faults(app: Sphinx, env: BuildEnvironment) -> None:
    """Log every fault once, sorted by place, as a warning; the build then exits with an error.

    Faults are stored with the pages they came from. So those of a page that is not read
    again are still reported, and parallel reading reports each one once.
    """
    for fault in all_faults(HandbookDomain.of(env)):
        log_fault(app, fault)


def all_faults(domain: HandbookDomain) -> list[Fault]:
    """Return the faults noted on pages and those that only show in the whole, sorted by place.

    When an option that pages depend on is wrong, only the faults of ``conf.py`` are returned: those
    of the pages may merely follow from it.
    """
    config = domain.env.config
    if config.handbook_misleads:
        return list(config.handbook_faults)
    faults = {fault for notes in domain.pages.values() for fault in notes[FAULTS]}
    faults.update(config.handbook_faults)
    for check in CHECKS:
        faults.update(check(domain))
    return sorted(with_owner(fault, domain) for fault in faults)


def with_owner(fault: Fault, domain: HandbookDomain) -> Fault:
    """Return a fault that also says what can be done when its file is a pack's."""
    pack = pack_of(fault.place.path, domain.env.config)
    if pack is None:
        return fault
    remedy = _(
        "Filen er i pakken «{pack}»: Meld fra til dem som lager pakken. Et spørsmål kan dere utelate eller "
        "erstatte i en egen fil {file} med «pack: {pack}»."
    ).format(pack=pack.name, file=Path(fault.place.path).name)
    return fault._replace(message=f"{fault.message} {remedy}")


def setup(app: Sphinx) -> None:
    """Check when all pages have been read, before any is written."""
    app.connect("env-updated", report_faults)
