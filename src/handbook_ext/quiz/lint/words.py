"""What lint says of a question, by its checks: for the command line and for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Mapping


def finding_words() -> dict[str, tuple[str, str]]:
    """Return the fault and the remedy of each check, with placeholders for its values."""
    return {
        "length": (
            _("Teksten har {count} ord, og bør ha høyst {most}."),
            _("Stryk det leseren ikke trenger."),
        ),
        "lix": (
            _("Teksten er tung å lese (LIX er {lix}, og bør være høyst {most})."),
            _("Del de lange setningene, og bruk kortere ord."),
        ),
        "list": (
            _("Linjene ser ut som en liste, men blir vist etter hverandre."),
            _("Skriv dem som setninger, eller med en tom linje mellom."),
        ),
        "personal-data": (
            _("Teksten har noe som ser ut som {seen}: «{text}»."),
            "{remove}",
        ),
        "short-situation": (
            _("Teksten har bare {count} ord."),
            _("Hvem er du, hvor er det, hva hendte nettopp, og hva står på spill?"),
        ),
        "short-step": (
            _("Teksten har bare {count} ord."),
            _("Skriv hva som har hendt siden sist."),
        ),
        "short-prompt": (
            _("Teksten har bare {count} ord."),
            _("Skriv et helt spørsmål, for eksempel «Hva bør du gjøre?»."),
        ),
        "short-feedback": (
            _("Begrunnelsen har bare {count} ord."),
            _("Skriv hva som følger av valget, og hvorfor."),
        ),
        "negation": (
            _("Spørsmålet har en nektelse som er lett å overse."),
            _("Skriv det om, eller uthev ordet med *stjerner*."),
        ),
        "all-of-them": (
            _("Alternativet viser til de andre alternativene."),
            _("Skriv hva det betyr, eller bruk et spørsmål der flere kan være riktige."),
        ),
        "unfilled": (
            _("«{text}» er ikke fylt ut ennå."),
            _("Skriv din egen tekst i stedet, uten < og >."),
        ),
        "breach-of-advice": (
            _("Svaret bryter ingen regel som gjelder for rollen."),
            _("Skriv regelen i «rules:», eller «unlawful» når det er loven det bryter."),
        ),
    }


def seen_words() -> dict[str, str]:
    """Return what a text seems to contain, by the engine's names."""
    return {
        "number": _("et fødselsnummer"),
        "phone": _("et telefonnummer"),
        "mail": _("en e-postadresse"),
    }


def removal_words() -> dict[str, str]:
    """Return what to do with it, by the engine's names."""
    return {
        "number": _("Ta bort fødselsnummeret."),
        "phone": _("Ta bort telefonnummeret."),
        "mail": _("Ta bort adressen, eller bruk en på example.no."),
    }


def worded(check: str, values: Mapping[str, Any]) -> tuple[str, str]:
    """Return the fault and the remedy of a weakness."""
    fault, remedy = finding_words()[check]
    shown = dict(values)
    if "seen" in shown:
        shown["remove"] = removal_words()[shown["seen"]]
        shown["seen"] = seen_words()[shown["seen"]]
    return fault.format(**shown), remedy.format(**shown)
