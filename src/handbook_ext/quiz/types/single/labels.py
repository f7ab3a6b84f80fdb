"""What the form for new questions calls the fields of a question with one best answer."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Labels, option_labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    return {**prompt_label(_("Hva bør du gjøre?")), **option_labels()}
