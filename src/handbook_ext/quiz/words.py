"""The texts that readers see in a quiz."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.locale.chosen import word
from handbook_ext.quiz.model import VERDICTS

STATES = (*VERDICTS, "correct", "wrong", "missed", "fault")
"""How a row can be judged in a key or verdict."""


def state_words() -> dict[str, str]:
    """Return the text for each state that a row can have in a key or verdict."""
    return {state: word(state) for state in STATES}


def verdict_meanings() -> dict[str, str]:
    """Return what each verdict on an option means, for those who choose it; a handbook's own words mean the same."""
    return {
        "best": _("hjelper, og er trygt"),
        "acceptable": _("er trygt, men hjelper mindre"),
        "risky": _("er lov, men kan gå galt"),
        "breach": _("regelen sier nei, loven kanskje også"),
        "unlawful": _("loven sier nei, men ingen regel her"),
    }


def end_words() -> dict[str, str]:
    """Return the text for how a branch ended, by the verdict on its end."""
    return {verdict: word(f"ended-{verdict}") for verdict in VERDICTS}


def status_words() -> dict[str, str]:
    """Return the interface texts of a question; the element fills in ``{…}``."""
    return {
        "checking": _("Sjekker svaret …"),
        "loading": _("Laster rettingen …"),
        "unanswered": _("Velg et svar først."),
        "best": _("Det beste svaret er {letter}."),
        "above": _("Begrunnelsene står ved svarene over."),
        **tally_words(),
        "unavailable": _(
            "Svaret kunne ikke sjekkes i denne nettleseren. "
            "Prøv en gang til, eller åpne «Slik vurderer vi svarene» under."
        ),
        "slow": _(
            "Det tok for lang tid å sjekke svaret. "
            "Prøv en gang til, eller åpne «Slik vurderer vi svarene» under."
        ),
        "retry": _("Prøv en gang til"),
        "sure": _("Du var helt sikker. Da er det ekstra nyttig å lese hvorfor."),
        "incomplete": _("{count} punkt står igjen. Velg en kategori for hvert."),
        "moved": _("Nummer {place} av {count}: {text}"),
        "shares": _("{right} av {count} er på rett plass."),
        "belongs": _("Riktig plass: {place}"),
        "unmarked": _("Marker minst én del av innlegget først, eller velg at alt kan stå."),
        "found": _(
            "Du fant {right} av {rights} ting som bør endres, og markerte {wrong} som kan stå."
        ),
        "clean": _("Dette kan stå."),
        "faulty": _("Noe bør endres."),
        "sound": _("Riktig: Alt kan stå."),
        "sound_missed": _("Alt kan stå, men du markerte {wrong}."),
        "continue": _("Gå videre"),
        "finished": _("Slik gikk det"),
        "branch_score": _("Poeng for valgene: {percent} %"),
        "points": _("Momenter"),
        "answered": _("Sist svarte du {date}. Uttelling: {percent} %."),
        "written": _("Du skrev noe her {date}."),
        "own_answer": _("Vis svaret mitt"),
        "altered": _("Spørsmålet er endret siden du svarte {date}. Svar gjerne på nytt."),
        "edit": _("Rediger dette spørsmålet"),
        "unsaved": _("Svaret ble ikke husket på denne maskinen. Resten av quizen virker som før."),
    }


def tally_words() -> dict[str, str]:
    """Return the sentences that say how many answers were found, and how many were wrong."""
    return {
        "tally": _("Du fant {right} av {rights} riktige."),
        "tally_only": _("Du fant det som er riktig."),
        "tally_missed": _("Du fant ikke det som er riktig."),
        "wrong_one": _("Ett av valgene dine var galt."),
        "wrong_many": _("{wrong} av valgene dine var gale."),
    }


def sound_words() -> str:
    """Return the text of the row to choose when nothing in a draft is to be changed."""
    return _("Alt kan stå")


def round_words() -> dict[str, str]:
    """Return the interface texts of a round."""
    return {
        "question": _("Spørsmål {place} av {count}"),
        "printed": _("Spørsmål {number}"),
        "more": more_words("{count}"),
        "skipped": _("Du har ikke svart på noen av de {count} spørsmålene."),
        "done": _("Du har svart på {answered} av {count} spørsmål, {best} av dem med beste svar."),
        "done_some": _(
            "Du har svart på {answered} av {count} spørsmål. Beste svar: {best} av {judged}."
        ),
        "done_unjudged": _("Du har svart på {answered} av {count} spørsmål."),
    }


def more_words(count: int | str) -> str:
    """Return the summary line of the folded questions."""
    return _("Flere spørsmål ({count})").format(count=count)


def refusal_words() -> dict[str, str]:
    """Return a notebook's message for an answer that cannot be graded, by the engine's code."""
    return {
        "unknown-question": _("Spørsmålet «{question}» finnes ikke i denne quizen."),
        "no-answer": _('Skriv bokstaven til svaret, for eksempel "b".'),
        "unknown-option": _("Spørsmålet har ikke noe alternativ med den bokstaven."),
        "wrong-shape": _(
            "Spørsmålet tar ett svar. Skriv én bokstav, og hver bokstav bare én gang."
        ),
    }


def confidence_words() -> dict[str, str]:
    """Return the degrees of confidence, by the value that the form has."""
    return {
        "unsure": _("Usikker"),
        "fairly": _("Ganske sikker"),
        "sure": _("Helt sikker"),
    }
