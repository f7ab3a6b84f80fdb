"""What the form for new questions calls the fields of a reflection."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    points = Label(
        _("Momenter"), _("Det gode svar har med, to til seks."), row=_("Moment {number}"), rows=2
    )
    return {**prompt_label(_("Hva ville du ha gjort, og hvorfor?")), "points": points}
