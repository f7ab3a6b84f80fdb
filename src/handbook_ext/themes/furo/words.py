"""Furo's texts that its templates do not look up in a catalogue."""

from __future__ import annotations

from handbook_ext.locale import _


def own_words() -> dict[str, str]:
    """Return the texts that Furo prints untranslated, and our translations."""
    return {
        "Toggle site navigation sidebar": _("Vis innholdet i håndboka"),
        "Toggle Light / Dark / Auto color theme": _("Bytt mellom lyse, mørke og enhetens farger"),
        "Light Logo": _("Logo"),
        "Dark Logo": _("Logo"),
        "Contents": _("Innhold"),
        "Menu": _("Meny"),
        "Expand": _("Åpne"),
        "Light mode": _("Lyse farger"),
        "Dark mode": _("Mørke farger"),
        "Auto light/dark, in light mode": _("Enhetens farger, nå lyse"),
        "Auto light/dark, in dark mode": _("Enhetens farger, nå mørke"),
    }


def beginnings() -> dict[str, str]:
    """Return the starts of the toggles' names in the table of contents, and our translations."""
    return {"Toggle navigation of ": _("Vis sidene under {page}").replace("{page}", "{rest}")}
