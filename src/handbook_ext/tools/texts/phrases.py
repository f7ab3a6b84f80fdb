"""Comments on a composed text: used by the build for the samples, by the script for the reader's own.

``{…}`` are filled in; the script does it like ``str.format``.
"""

from __future__ import annotations

from handbook_ext.locale import _

GOOD, POOR = "✓", "✗"
"""The signs beside the texts."""


def text_words() -> dict[str, str]:
    """Return the texts by the keys that ``browser/src/tool/texts.ts`` uses."""
    return {
        "good": GOOD,
        "poor": POOR,
        "held": _("med"),
        "lacking": _("mangler"),
        "fits": _("passer"),
        "over": _("{count} tegn for lang"),
        "length": _("Lengde: {count} tegn"),
        "points": _("Har med {some} av {all} punkter"),
        "limits": _("Får plass på {some} av {all} steder"),
        "texts_example": _(
            "Tekstene er laget av eksemplene i skjemaet. Svar selv, så blir de deres egne."
        ),
        "texts_own": _("Tekstene er laget av svarene deres. Les dem før dere bruker dem."),
        "texts_unavailable": _(
            "Tekstene kan ikke lages av svarene deres i denne nettleseren. Her er de laget av "
            "eksemplene. Kopier dem, og bytt ut det som ikke passer."
        ),
        "text_copied": _("Kopiert."),
        "text_uncopied": _(
            "Nettleseren kopierte ikke. Teksten er merket, så du kan kopiere den selv."
        ),
    }
