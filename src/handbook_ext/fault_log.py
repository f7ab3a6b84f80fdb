"""Log a fault as a Sphinx warning at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util import logging

from handbook_ext.errors import short_path

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from handbook_ext.errors import Fault

logger = logging.getLogger(__name__)


def log_fault(app: Sphinx, fault: Fault) -> None:
    """Log a fault as a warning of type ``handbook``; the build then exits with an error."""
    logger.warning(
        "%s",
        fault.message,
        location=f"{short_path(fault.place.path)}:{fault.place.line}",
        type="handbook",
        subtype=fault.subtype,
    )
    app.statuscode = 1
