"""The texts of the rating page that scripts show."""

from __future__ import annotations

from handbook_ext.locale import _


def rating_words() -> dict[str, str]:
    """Return the texts of the interface by key; the element fills in ``{…}``."""
    return {
        "place": _("Spørsmål {place} av {count}"),
        "rated": _("Du har vurdert {count} svar."),
        "file": _("vurderinger"),
        "saved": _("Lagret som {file}."),
        "none": _("Vurder minst ett svar først."),
        "cleared": _("Alle vurderingene er slettet."),
        "unloaded": _("Spørsmålene kunne ikke lastes. Last siden på nytt."),
        "tab_full": _("Nettleseren kan ikke ta vare på vurderingene. Lagre dem i en fil."),
        "opened_one": _("Åpnet én vurdering."),
        "opened_many": _("Åpnet {count} vurderinger."),
        "changed_one": _("Ett svar hadde du vurdert annerledes. Der gjelder filen."),
        "changed_many": _("{count} svar hadde du vurdert annerledes. Der gjelder filen."),
        "others": _("Andre vurderinger du hadde, er beholdt."),
        "damaged": _("Filen er skadet, eller er ikke vurderinger. Det du har svart, er urørt."),
    }
