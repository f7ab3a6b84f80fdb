"""The texts that ``browser/src/booklet`` shows and prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from sphinx.config import Config


def booklet_words(config: Config) -> dict[str, str]:
    """Return the interface texts by the keys the script uses; it fills in ``{…}``."""
    edition = config.handbook_edition
    return {
        "source": _("{handbook}, utgave {edition}").format(handbook=config.project, edition=edition)
        if edition
        else config.project,
        "draw": _("Trekk spørsmål"),
        "draw_again": _("Trekk på nytt"),
        "drawing": _("Trekker spørsmål …"),
        "unavailable": _("Spørsmålene kunne ikke hentes. Prøv en gang til."),
        "sum_one": _("Ett spørsmål · {minutes} minutter"),
        "sum": _("{count} spørsmål · {minutes} minutter"),
        "empty": _("Heftet er tomt. Trekk spørsmål, eller ta med noen fra lista."),
        "none": _("Ingen spørsmål passer. Velg færre ting."),
        "number": _("Spørsmål {number}"),
        "minutes": _("{minutes} min"),
        "up": _("Flytt spørsmål {number} opp"),
        "down": _("Flytt spørsmål {number} ned"),
        "out": _("Ta ut spørsmål {number}"),
        "in": _("Ta med: {situation}"),
        "moved": _("Flyttet. Nå er det spørsmål {number} av {count}."),
        "taken_out": _("Tatt ut. {count} spørsmål igjen."),
        "taken_in": _("Tatt med som spørsmål {number}."),
        "first": _("Det står først."),
        "last": _("Det står sist."),
        "whole": _("Les hele spørsmålet med fasit"),
        "others": _("Andre spørsmål som passer ({count})"),
        "mail_subject": _("Hefte: {sum}"),
        "mail_text": _("Her er heftet: {address}"),
        "copied": _("Lenken er kopiert."),
        "uncopied": _("Lenken ble ikke kopiert. Kopier adressen i nettleseren."),
        "choose_part": _("Kryss av for minst én ting som skal skrives ut."),
        **remark_words(),
        **paper_words(),
    }


def remark_words() -> dict[str, str]:
    """Return the texts for remarks on an address, by the codes of ``engine.booklet``."""
    return {
        "gone_one": _(
            "Spørsmålet {names} er ikke lenger i håndboka. Spørsmålene etter det har fått nye numre."
        ),
        "gone_many": _(
            "Disse spørsmålene er ikke lenger i håndboka: {names}. "
            "Spørsmålene etter dem har fått nye numre."
        ),
        "unknown-name": _("Adressen har noe som ikke brukes her: «{value}»."),
        "unknown-part": _("Heftet kan ikke skrives ut som «{value}»."),
        "unknown-role": _("Håndboka har ingen rolle som heter «{value}»."),
        "unknown-work": _("Håndboka har ikke noe arbeid som heter «{value}»."),
        "unknown-rule": _("Håndboka har ingen spørsmål til regelen «{value}»."),
        "unknown-type": _("Håndboka har ingen spørsmålstype som heter «{value}»."),
        "unknown-type-size": _("Skriften «{value}» finnes ikke. Heftet har vanlig skrift."),
        "bad-number": _("«{value}» er ikke et antall fra 1 til 30. Heftet regner med 5."),
        "bad-minutes": _(
            "«{value}» er ikke et tall på minutter fra 10 til 240. Tida er ikke satt."
        ),
        "bad-start": _("«{value}» er ikke et klokkeslett. Planen teller minutter."),
        "too-many": _("Adressen har {value} spørsmål. Heftet har plass til de 30 første."),
        "other-edition": _(
            "Heftet ble satt sammen med utgave {value}. Ord i spørsmålene kan være endret siden."
        ),
        "few": _("Bare {value} spørsmål passer. Velg færre ting, så får du flere."),
        "short-time": _("Det er tid til {value} spørsmål."),
        "no-work": _(
            "Ingen spørsmål er merket med dette arbeidet. Her er spørsmål som kan gjelde alle."
        ),
    }


def paper_words() -> dict[str, str]:
    """Return the texts on the printed booklet."""
    return {
        "worksheet": _("Oppgaveark"),
        "key": _("Fasit"),
        "cards": _("Kort"),
        "plan": _("Plan"),
        "key_note": _("Til deg som leder samlingen. Numrene er de samme som på oppgavearket."),
        "card": _("Kort {number}"),
        "answer": _("Svar på kort {number}"),
        "time": _("Tid"),
        "what": _("Hva dere gjør"),
        "plan_minutes": _("Minutter"),
        "opening": _("Velkommen. Si hva dere skal gjennom."),
        "closing": _("Runden. Alle sier én ting de tar med seg."),
    }


def part_words() -> dict[str, str]:
    """Return the names of a booklet's parts."""
    return {
        "worksheet": _("oppgaveark"),
        "key": _("fasit med noe å snakke om"),
        "cards": _("kort, til tosidig utskrift"),
        "plan": _("plan med klokka"),
    }
