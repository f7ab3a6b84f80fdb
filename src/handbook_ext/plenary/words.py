"""The texts that ``browser/src/plenary`` shows."""

from __future__ import annotations

from handbook_ext.locale import _


def plenary_words() -> dict[str, str]:
    """Return the interface texts by the keys the script uses; it fills in ``{…}``."""
    return {
        "place": _("Spørsmål {number} av {count}"),
        "unknown_rule": _("Fant ingen spørsmål til regelen «{name}»."),
        "unknown_role": _("Fant ingen spørsmål for rollen «{name}»."),
        "unknown_questions": _("Fant ikke disse spørsmålene: {names}."),
        "drawing": _("Trekker spørsmål …"),
        "not_loaded": _("Spørsmålene kunne ikke hentes. Prøv en gang til."),
        "unavailable": _(
            "Spørsmålene kunne ikke trekkes i denne nettleseren. "
            "Prøv en gang til, eller velg en regel."
        ),
        "key": _("Vis fasit"),
        "points": _("Vis momenter"),
        "revealed": _("Fasiten vises."),
        "points_revealed": _("Momentene vises."),
        "hidden": _("Fasiten er skjult igjen."),
        "onward": _("Gå videre i tråden"),
        "discussion": _("Snakk om det"),
        "discussed": _("Noe å snakke om vises under."),
        "next_question": _("Neste spørsmål"),
        "first": _("Dette er det første spørsmålet."),
        "last": _("Dette var det siste spørsmålet."),
        "fault": _("Bør endres"),
        "choose": _("Gruppa velger {letter}"),
        "chosen": _("Gruppa valgte {letter}."),
        "best_way": _("Gruppa valgte ikke. Tråden fortsetter fra det beste svaret."),
        "finished": _("Slik gikk det"),
        "no_hands": _("Her er det ikke svar å rekke opp hånda for."),
        "hands_for": _("Antall hender for {letter}"),
        "share": _("{count} ({percent} %)"),
        "start": _("Start"),
        "pause": _("Pause"),
        "goOn": _("Fortsett"),
        "time_up": _("Tiden er ute."),
        "fullscreen": _("Fullskjerm"),
        "window": _("Vindu"),
        "no_fullscreen": _("Nettleseren ga ikke fullskjerm."),
    }
