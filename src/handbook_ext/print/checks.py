"""Faults in ``handbook_print``, told whatever is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import Fault
from handbook_ext.print.entry import read_entries
from handbook_ext.report import tell

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def report_entries(app: Sphinx, env: BuildEnvironment) -> None:
    """Tell of each entry that makes no PDF, after the faults of the pages."""
    for error in read_entries(app)[1]:
        tell(app, Fault.of(error, "print"))
