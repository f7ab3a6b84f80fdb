"""Faults in printed editions, reported by every builder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import Fault
from handbook_ext.fault_log import log_fault
from handbook_ext.print.entries import read_entries
from handbook_ext.print.short_pages import repeated_codes
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def report_entries(app: Sphinx, env: BuildEnvironment) -> None:
    """Report each invalid entry of ``handbook_print``, after the faults of the pages."""
    for error in read_entries(app)[1]:
        log_fault(app, Fault.of(error, "print"))


def report_codes(app: Sphinx, env: BuildEnvironment) -> None:
    """Report each short address that two questions share."""
    if app.config.html_baseurl:
        for fault in repeated_codes(HandbookDomain.of(env)):
            log_fault(app, fault)
