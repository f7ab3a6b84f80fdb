"""The texts that the print theme needs, and the subtitle of each edition."""

from __future__ import annotations

from handbook_ext.locale import _


def theme_words() -> dict[str, str]:
    """Return the texts by the names that the theme uses."""
    return {
        "contents": _("Innhold"),
        "page": _("s."),
        "version": _("Versjon"),
        "edition": _("Utgave"),
        "notes": _("Notater"),
        "too-long": _("har mer tekst enn et ark har plass til."),
    }


def subtitle(edition: str) -> str:
    """Return the subtitle on the title page of an edition."""
    return {
        "worksheet": _("Spørsmål å svare på, alene eller sammen"),
        "key": _("Vurdering og begrunnelse til alle svar"),
        "trainer": _("Opplegg, spørsmål å snakke om og fasit"),
    }.get(edition, "")
