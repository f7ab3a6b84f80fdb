"""Log a fault as a Sphinx warning at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util import logging

from handbook_ext.errors import short_path
from handbook_ext.locale import later

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from handbook_ext.errors import Fault, Subtype

logger = logging.getLogger(__name__)

SUBTYPES: dict[Subtype, str] = {
    "rule": later("Et {rule}-direktiv, eller en lenke til en regel som ikke finnes."),
    "approved": later("Et {approved}-direktiv."),
    "post": later("Et eksempel på et innlegg."),
    "diagram": later("Et diagram, eller SVG-filen det viser."),
    "quiz": later("En quizfil eller et {quiz}-direktiv."),
    "progress": later("Et {progress}- eller {repeat}-direktiv."),
    "tool": later("Et verktøy: filen med spørsmål og råd, eller et {tool}-direktiv."),
    "channel": later("Kanalregisteret: filen med kanalene, eller et {channels}-direktiv."),
    "draft": later("Filen med det «Se over utkastet» ser etter, eller et {draft}-direktiv."),
    "page": later("Opplysningene øverst på en side, eller det conf.py sier om alle sidene."),
    "search": later("Filen med ord som betyr det samme i et søk."),
    "config": later("En verdi i conf.py av feil slag."),
    "review": later("En side eller en kanal som bør gjennomgås; ingen feil."),
    "lint": later("Noe som gjør et spørsmål svakt, eller en kanal uten stedfortreder; ingen feil."),
    "lite": later("JupyterLite-nettstedet."),
    "print": later("En PDF: handbook_print i conf.py, eller noe på en side som ikke kan trykkes."),
}
"""What each warning type ``handbook.<subtype>`` is about; usable in ``suppress_warnings``."""


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
