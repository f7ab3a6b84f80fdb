"""Log a fault as a Sphinx warning at its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util import logging

from handbook_ext.errors import seen_from

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from handbook_ext.errors import Fault

logger = logging.getLogger(__name__)


def log_fault(app: Sphinx, fault: Fault) -> None:
    """Log a fault as a warning of type ``handbook``; the build then exits with an error."""
    short = seen_from(Path.cwd(), Path(fault.place.path))
    logger.warning(
        "%s",
        fault.message,
        location=f"{short}:{fault.place.line}",
        type="handbook",
        subtype=fault.subtype,
    )
    app.statuscode = 1
