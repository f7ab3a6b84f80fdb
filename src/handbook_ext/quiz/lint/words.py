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
            _("Teksten har {count} ord; høyst {most} er lett å lese."),
            _("Stryk det leseren ikke trenger."),
        ),
        "lix": (
            _("Teksten har LIX {lix}; over {most} er tungt."),
            _("Del opp setninger, og bruk kortere ord."),
        ),
        "list": (
            _("Linjene ser ut som en liste, men blir vist etter hverandre."),
            _("Skriv dem som setninger, eller med en tom linje mellom."),
        ),
        "personal-data": (
            _("Teksten har noe som ser ut som {seen}."),
            _("Ta det bort, eller bruk en adresse på example.no."),
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


def worded(check: str, values: Mapping[str, Any]) -> tuple[str, str]:
    """Return the fault and the remedy of a weakness."""
    fault, remedy = finding_words()[check]
    told = dict(values)
    if "seen" in told:
        told["seen"] = seen_words()[told["seen"]]
    return fault.format(**told), remedy
