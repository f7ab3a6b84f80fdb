"""What the form for new questions calls the fields of items to put in order."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Labels, item_labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    items = item_labels()
    hint = _("Skriv dem i riktig rekkefølge. Siden stokker dem.")
    return {
        **prompt_label(_("Hva gjør du først, og hva kommer så?")),
        **items,
        "items": items["items"]._replace(hint=hint),
    }
