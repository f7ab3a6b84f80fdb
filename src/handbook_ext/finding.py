"""A finding of lint: a weakness that an author should look at, not a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sphinx.util import logging
from sphinx.util.logging import is_suppressed_warning

from handbook_ext.errors import short_path
from handbook_ext.notes import Note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.config import Config

    from handbook_ext.errors import Place, Subtype

logger = logging.getLogger(__name__)


class Finding(NamedTuple):
    """Where it is, which check found it, and a message."""

    place: Place
    check: str
    message: str


def found(place: Place, check: str, fault: str, remedy: str) -> Finding:
    """Return a finding whose message is two sentences: the fault and the remedy."""
    return Finding(place, check, f"{fault} {remedy}")


def are_wanted(config: Config, subtype: Subtype) -> bool:
    """Tell whether warnings of this subtype are shown; when they are not, nobody needs to look for findings."""
    return not is_suppressed_warning("handbook", subtype, config.suppress_warnings)


def log_findings(findings: Iterable[Finding], subtype: Subtype) -> None:
    """Log findings as warnings of type ``handbook`` and this subtype, each at its place."""
    for place, check, message in findings:
        logger.warning(
            "%s (%s)",
            message,
            check,
            location=f"{short_path(place.path)}:{place.line}",
            type="handbook",
            subtype=subtype,
        )


FINDINGS: Note[list[Finding]] = Note("findings", list)
"""The findings on a page."""
