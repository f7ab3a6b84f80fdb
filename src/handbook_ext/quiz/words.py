"""The words that readers meet in a quiz."""

from __future__ import annotations

from handbook_ext.locale import _

CHOICE_HINTS = {
    "single": lambda: _("Velg ett svar."),
    "multiple": lambda: _("Velg alle som passer."),
}


def state_words() -> dict[str, str]:
    """Return the word for each state that an option can have in key or verdict."""
    return {
        "best": _("Beste svar"),
        "acceptable": _("Godt nok"),
        "risky": _("Risikabelt"),
        "breach": _("Bryter regelen"),
        "correct": _("Riktig"),
        "wrong": _("Galt"),
        "missed": _("Glemt"),
    }


def status_words() -> dict[str, str]:
    """Return what the page says while it judges; ``{…}`` are filled in by the element."""
    return {
        "checking": _("Sjekker svaret …"),
        "unanswered": _("Velg et svar først."),
        "tally": _("Du fant {right} av {rights} riktige, og {wrong} av valgene dine var gale."),
        "unavailable": _(
            "Svaret kunne ikke sjekkes i denne nettleseren. "
            "Prøv en gang til, eller åpne fasiten under."
        ),
        "slow": _(
            "Det tok for lang tid å sjekke svaret. Prøv en gang til, eller åpne fasiten under."
        ),
        "retry": _("Prøv en gang til"),
    }


def refusal_words() -> dict[str, str]:
    """Return what a notebook says of an answer that cannot be judged, by the engine's code."""
    return {
        "unknown-question": _("Spørsmålet «{question}» finnes ikke i denne quizen."),
        "no-answer": _('Skriv bokstaven til svaret, for eksempel "b".'),
        "unknown-option": _("Spørsmålet har ikke noe alternativ med den bokstaven."),
        "wrong-shape": _(
            "Spørsmålet tar ett svar. Skriv én bokstav, og hver bokstav bare én gang."
        ),
    }
