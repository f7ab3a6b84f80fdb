"""The texts of a self-check."""

from __future__ import annotations

from handbook_ext.locale import _


def selftest_words() -> dict[str, str]:
    """Return the texts by the keys that ``browser/src/selftest`` uses; it fills in ``{…}``."""
    return {
        "drawing": _("Trekker spørsmål …"),
        "undrawn": _(
            "Spørsmålene kunne ikke trekkes i denne nettleseren. "
            "Prøv en gang til, eller les alle spørsmålene under."
        ),
        "question": _("Spørsmål {place}"),
        "place": _("{place} av {count}"),
        "position": _("Spørsmål {place} av {count}"),
        "missing_one": _("Ett spørsmål står uten svar."),
        "missing_many": _("{count} spørsmål står uten svar."),
        "grading": _("Sjekker svarene …"),
        "ungraded": _("Svarene kunne ikke sjekkes nå. De er ikke borte. Prøv en gang til."),
        "lead": _("Du valgte det beste i {best} av {count} spørsmål."),
        "known": _("Dette kan du:"),
        "first": _("Les dette først:"),
        "total": _("Du fikk {score} av {max} poeng. Antall spørsmål som teller: {count}."),
        "nothing": _("Ingen spørsmål med poeng er besvart."),
        "points": _("{score} av {max}"),
        "unanswered": _("Ikke besvart"),
        "uncounted_one": _("Ett spørsmål er ikke besvart, og teller ikke med."),
        "uncounted_many": _("{count} spørsmål er ikke besvart, og teller ikke med."),
        "look": _("Se spørsmål {place}"),
        "copied": _("Lenken er kopiert."),
        "uncopied": _("Lenken ble ikke kopiert. Kopier den fra feltet."),
    }
