"""What the form for new questions calls the fields of a branch, and what it says of its checks."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.quiz.labels import Label, Labels, option_labels, prompt_label


def labels() -> Labels:
    """Return the labels by key."""
    return {
        "start": Label(_("Hvor begynner det?"), of=("steps",)),
        "steps": Label(
            _("Steg"),
            _("Hvert valg fører til et nytt steg eller til en slutt."),
            row=_("Steg {number}"),
            rows=1,
        ),
        "steps.situation": Label(_("Hva har skjedd siden sist?")),
        "steps.prompt": prompt_label(_("Hva gjør du nå?"))["prompt"],
        **option_labels(),
        "options.next": Label(_("Hva skjer så?"), of=("steps", "ends")),
        "ends": Label(_("Slutter"), row=_("Slutt {number}"), rows=2),
        "ends.text": Label(_("Slik gikk det")),
        "ends.verdict": Label(_("Hvordan gikk det?")),
        "ends.feedback": Label(_("Hvorfor gikk det slik?"), _("Høyst 40 ord.")),
    }


def check_words() -> dict[str, str]:
    """Return what the form says of the checks in ``engine/types/branch/written.py``."""
    return {
        "no-start": _("Velg hvilket steg det begynner med."),
        "circle": _("Valgene går i ring. La ett av dem føre til en slutt."),
        "unreached": _("Ingen valg fører hit. La et valg gjøre det, eller fjern det."),
    }
