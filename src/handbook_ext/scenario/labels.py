"""What the form calls the fields of a question, for people who have never seen its file."""

from __future__ import annotations

from typing import NamedTuple

from handbook_ext.locale import _


class Label(NamedTuple):
    """The name of a field, and what to write there."""

    name: str
    hint: str = ""


def labels() -> dict[str, Label]:
    """Return the labels by key; one for a list's rows is ``list.key``."""
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
        "prompt": Label(_("Hva spør du om?"), _("For eksempel: Hva bør du gjøre?")),
        "discuss": Label(
            _("Noe å snakke om"),
            _("Et spørsmål som gruppa kan bli uenig i. Bare kursholdere ser det."),
        ),
        "options": Label(
            _("Svar"),
            _("Ærlige svar som noen kunne valgt, omtrent like lange. Ett er best."),
        ),
        "options.text": Label(_("Hva leseren kan velge"), _("Høyst 20 ord.")),
        "options.verdict": Label(_("Vurdering")),
        "options.correct": Label(_("Skal krysses av")),
        "options.feedback": Label(
            _("Hvorfor?"), _("Hva som følger, før hva regelen sier. Høyst 40 ord.")
        ),
        "options.rules": Label(_("Begrunnelsen hviler på andre regler")),
        "options.next": Label(_("Hva skjer så?")),
        "categories": Label(_("Kategorier"), _("To til fem korte navn.")),
        "items": Label(_("Punkter")),
        "order.items": Label(_("Punkter"), _("Skriv dem i riktig rekkefølge. Siden stokker dem.")),
        "items.text": Label(_("Punktet"), _("Høyst 20 ord.")),
        "items.category": Label(_("Kategori")),
        "items.feedback": Label(_("Hvorfor hører det til der?"), _("Høyst 40 ord.")),
        "items.rules": Label(_("Begrunnelsen hviler på andre regler")),
        "segments": Label(
            _("Utkastet i biter"), _("Én setning i hver bit, i den rekkefølgen de står.")
        ),
        "segments.text": Label(_("Biten")),
        "segments.fault": Label(_("Bryter biten en regel?")),
        "segments.feedback": Label(_("Hvorfor bør den endres?"), _("Høyst 40 ord.")),
        "feedback": Label(
            _("Hvorfor kan alt stå?"), _("Bare når ingen bit bryter en regel. Høyst 40 ord.")
        ),
        "start": Label(_("Hvor begynner det?")),
        "steps": Label(_("Steg"), _("Hvert valg fører til et nytt steg eller til en slutt.")),
        "steps.situation": Label(_("Hva har skjedd siden sist?"), _("Valgfritt.")),
        "steps.prompt": Label(_("Hva spør du om?")),
        "ends": Label(_("Slutter")),
        "ends.text": Label(_("Slik gikk det")),
        "ends.verdict": Label(_("Hvordan gikk det?")),
        "ends.feedback": Label(_("Hvorfor gikk det slik?"), _("Høyst 40 ord.")),
        "points": Label(_("Momenter"), _("Det gode svar har med, to til seks.")),
    }


def row_names() -> dict[str, str]:
    """Return what one row of each list is called, with a placeholder for its number."""
    return {
        "options": _("Svar {number}"),
        "categories": _("Kategori {number}"),
        "items": _("Punkt {number}"),
        "segments": _("Bit {number}"),
        "steps": _("Steg {number}"),
        "ends": _("Slutt {number}"),
        "points": _("Moment {number}"),
    }
