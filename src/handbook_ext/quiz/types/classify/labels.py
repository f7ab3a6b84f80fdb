"""What the form for new questions calls the fields of items to sort."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels, item_labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    return {
        **prompt_label(_("Hvor hører hvert av dem hjemme?")),
        "categories": Label(
            _("Kategorier"), _("To til fem korte navn."), row=_("Kategori {number}"), rows=2
        ),
        **item_labels(),
        "items.category": Label(_("Kategori"), of=("categories",)),
    }
