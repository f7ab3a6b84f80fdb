"""The words that the theme prints by itself, and the line below the title of each edition."""

from __future__ import annotations

from handbook_ext.locale import _


def theme_words() -> dict[str, str]:
    """Return the words by the names that the theme has for them."""
    return {
        "contents": _("Innhold"),
        "page": _("s."),
        "version": _("Versjon"),
        "edition": _("Utgave"),
        "notes": _("Notater"),
    }


def subtitle(edition: str) -> str:
    """Return what an edition is, for its title page."""
    return {
        "worksheet": _("Spørsmål å svare på, alene eller sammen"),
        "key": _("Vurdering og begrunnelse til alle svar"),
        "trainer": _("Opplegg, spørsmål å snakke om og fasit"),
    }.get(edition, "")
