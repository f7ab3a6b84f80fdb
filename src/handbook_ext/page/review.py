"""Overdue reviews of pages, channels and limits, and pages without a date: warnings, not faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.channel.lint import overdue_channels
from handbook_ext.channel.notes import CHANNELS
from handbook_ext.dates import today
from handbook_ext.finding import Finding, found, log_findings
from handbook_ext.locale import _
from handbook_ext.page.facts import FACTS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.tools.texts.lint import unchecked_limits
from handbook_ext.tools.texts.notes import LIMITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.page.facts import PageFacts


def review_findings(env: BuildEnvironment) -> list[Finding]:
    """Return findings for the pages, channels and limits that are due for review, by place.

    A page without a date is included as soon as another page has one.
    """
    domain = HandbookDomain.of(env)
    pages, months = domain.pages.values(), env.config.handbook_review_months
    channels = {channel for notes in pages for channel in notes[CHANNELS]}
    limits = {limit for notes in pages for limit in notes[LIMITS]} if months else ()
    return sorted(
        {
            *overdue_reviews(domain),
            *undated_pages(domain),
            *overdue_channels(channels),
            *unchecked_limits(limits, months),
        }
    )


def overdue_reviews(domain: HandbookDomain) -> Iterator[Finding]:
    """Yield a finding for each page whose next review date has passed."""
    for page in facts_of(domain):
        if page.next_review and page.next_review < today():
            yield found(
                page.place,
                "overdue-review",
                _("Siden skulle vært gjennomgått innen {day}.").format(
                    day=page.next_review.isoformat()
                ),
                _("Les den på nytt, og sett ny dato i reviewed:."),
            )


def facts_of(domain: HandbookDomain) -> list[PageFacts]:
    """Return the facts of all pages that state some."""
    return [facts for notes in domain.pages.values() if (facts := notes[FACTS]) is not None]


def undated_pages(domain: HandbookDomain) -> Iterator[Finding]:
    """Yield a finding for each page without a date, if other pages have one."""
    facts = facts_of(domain)
    if any(page.reviewed for page in facts):
        for page in facts:
            if page.undated:
                yield found(
                    page.place,
                    "undated-review",
                    _("Siden sier ikke når den sist ble gjennomgått."),
                    _("Skriv reviewed: og datoen øverst på siden."),
                )


def warn(app: Sphinx, env: BuildEnvironment) -> None:
    """Log the findings as warnings of type ``handbook.review``.

    They have a type of their own because the passing of time alone causes them: a handbook can
    suppress them in builds that must not fail unless a source has changed.
    """
    log_findings(review_findings(env), "review")
