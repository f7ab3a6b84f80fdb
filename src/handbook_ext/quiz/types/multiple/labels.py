"""What the form for new questions calls the fields of a question with several right answers."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels, option_labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    options = option_labels()
    hint = _("To svar eller flere som noen kunne ha valgt. Flere av dem kan være riktige.")
    return {
        **prompt_label(_("Hva bør du gjøre nå?")),
        **options,
        "options": options["options"]._replace(hint=hint),
        "options.correct": Label(_("Skal krysses av")),
    }
