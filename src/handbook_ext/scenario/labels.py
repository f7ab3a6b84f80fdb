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
            _(
                "Skriv til den som skal øve: «Du jobber i …». Ta med hvor det er, hva som nettopp hendte, og "
                "hva som står på spill. 40–70 ord."
            ),
        ),
        "discuss": Label(
            _("Noe å snakke om"),
            _("Et spørsmål som gruppa kan bli uenig i. Bare kursholdere ser det."),
        ),
    }


def swaps() -> tuple[tuple[str, str], ...]:
    """Return examples of what gives people away, each with what to write instead.

    They are said before an incident is written, so that nobody has to go back into the text.
    """
    return (
        (_("ekte navn"), _("oppdiktet navn")),
        (_("navnet på sykehjemmet"), _("et sykehjem")),
        (_("i går"), _("en annen dag")),
        (_("sønn"), _("nevø")),
        (_("43 år"), _("rundt førti")),
        (_("diabetes"), _("syk")),
    )
