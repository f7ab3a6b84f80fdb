"""What the form calls the fields that questions of all types have."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels


def frame_labels() -> Labels:
    """Return the labels by key."""
    return {
        "rule": Label(_("Hvilken regel handler det om?")),
        "id": Label(
            _("Kort navn"), _("To til fem ord. Navnet blir en del av adressen til spørsmålet.")
        ),
        "roles": Label(_("Hvem er det for?")),
        "work": Label(
            _("Hva slags arbeid kommer det fra?"),
            _("La det stå tomt når det kan skje hvor som helst."),
        ),
        "rules": Label(_("Andre regler som det også øver på")),
        "situation": Label(
            _("Hva har skjedd?"),
            _(
                "40–70 ord: hvem du er, hvor det er, hva som nettopp hendte, og hva som står på "
                "spill. Bytt ut alt som kan kjennes igjen, ikke bare navnet."
            ),
        ),
        "discuss": Label(
            _("Noe å snakke om"),
            _("Et spørsmål som gruppa kan bli uenig i. Bare kursholdere ser det."),
        ),
    }
