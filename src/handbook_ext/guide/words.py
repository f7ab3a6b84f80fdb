"""What a guide says where scripts run; ``{…}`` are filled in by the element."""

from __future__ import annotations

from handbook_ext.locale import _


def guide_words() -> dict[str, str]:
    """Return the words by their names."""
    return {
        "place": _("Steg {place} av {count}"),
        "minutes": _("omtrent {minutes} min"),
        "finished": _("Ferdig på {minutes} minutter"),
        "finished_one": _("Ferdig på ett minutt"),
    }
