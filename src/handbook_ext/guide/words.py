"""The texts of a guide where scripts run; the element fills in ``{…}``."""

from __future__ import annotations

from handbook_ext.locale import _


def guide_words() -> dict[str, str]:
    """Return the texts by the keys the script uses."""
    return {
        "place": _("Steg {place} av {count}"),
        "minutes": _("omtrent {minutes} min"),
        "finished": _("Ferdig på {minutes} minutter"),
        "finished_one": _("Ferdig på ett minutt"),
        "finished_early": _("Ferdig"),
        "unanswered": _("Du har svart på {answered} av {count} spørsmål"),
        "answered": _("Svart på {answered} av {count} spørsmål"),
    }
