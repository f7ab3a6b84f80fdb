"""What the form calls the fields that questions of all types have."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels


def frame_labels() -> Labels:
    """Return the labels by key."""
    return {
        "rule": Label(_("Hvilken regel handler det om?")),
        "id": Label(
            _("Kort navn"),
            _(
                "Lar du det stå tomt, lager vi et av teksten. Navnet blir en del av en adresse, så "
                "mellomrom og æ, ø og å skriver vi om."
            ),
        ),
        "roles": Label(_("Hvem er det for?")),
        "work": Label(
            _("Hva slags arbeid kommer det fra?"),
            _("La det stå tomt når det kan skje hvor som helst."),
        ),
        "rules": Label(_("Øver det på flere regler?")),
        "situation": Label(
            _("Hva har skjedd?"),
            _("Hvem du er, hvor, hva som nettopp hendte, og hva som står på spill. 40–70 ord."),
        ),
        "discuss": Label(
            _("Noe å snakke om"),
            _("Et spørsmål som gruppa kan bli uenig i. Bare kursholdere ser det."),
        ),
    }


def swaps() -> tuple[tuple[str, str], ...]:
    """Return what gives people away, each with an example of what to write instead, in few words.

    They are said before an incident is written, so that nobody has to go back into the text.
    """
    return (
        (_("Navn"), _("et oppdiktet")),
        (_("Sted"), _("«et sykehjem»")),
        (_("Tid"), _("en annen dag")),
        (_("Slektskap"), _("nevø for sønn")),
        (_("Alder"), _("«rundt førti»")),
        (_("Sykdom"), _("bare «syk»")),
    )
