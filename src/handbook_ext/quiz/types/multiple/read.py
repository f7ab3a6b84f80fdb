"""Read a question with several right answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.engine.written.keys import are_alike
from handbook_ext.locale import _
from handbook_ext.quiz.options import read_options
from handbook_ext.quiz.types.multiple.fields import OPTIONS
from handbook_ext.quiz.types.multiple.model import Multiple

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Multiple:
    """Read the options; at least one must be right, and at least one wrong."""
    options = read_options(question, OPTIONS)
    if question.sound and are_alike([option.state for option in options]):
        question.fault(
            _("Alle alternativene i {name} er like riktige.").format(name=question.name),
            _("Minst ett skal ha «correct: true» og minst ett «correct: false»."),
            question.fields["options"],
        )
    return Multiple(options)
