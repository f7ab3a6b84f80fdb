"""What the form for new questions calls the fields of a draft post, and what it says of its checks."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    return {
        **prompt_label(_("Hva bør endres før du legger det ut?")),
        "segments": Label(
            _("Utkastet i biter"),
            _("Én setning i hver bit, i den rekkefølgen de står."),
            row=_("Bit {number}"),
            rows=2,
        ),
        "segments.text": Label(_("Biten")),
        "segments.fault": Label(_("Bryter biten en regel?"), nothing=_("Nei, den kan stå")),
        "segments.feedback": Label(_("Hvorfor bør den endres?"), _("Høyst 40 ord.")),
        "feedback": Label(
            _("Hvorfor kan alt stå?"),
            _("Bare når ingen bit bryter en regel. Høyst 40 ord."),
            depends=True,
        ),
    }


def check_words() -> dict[str, str]:
    """Return what the form says of the checks in ``engine/types/spot/written.py``."""
    return {
        "all-faulty": _("Alle bitene bryter en regel. La minst én være i orden."),
        "unexplained": _("Ingen bit bryter en regel. Skriv hvorfor alt kan stå."),
        "explained": _("En bit bryter en regel, så alt kan ikke stå. Tøm feltet."),
    }
