"""Options of a question or step: the model, how they are read, and their rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from handbook_ext.engine.written.keys import surplus_of_best
from handbook_ext.locale import _
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.view import Row

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from handbook_ext.quiz.model import Correctness, Question, Verdict
    from handbook_ext.source.record import Field, Record
    from handbook_ext.source.text import Name, Text


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its text, how it is judged, why, and the rules that the reason rests on.

    ``next`` is the step or end it leads to, in branches only.
    """

    text: Text
    state: Verdict | Correctness
    feedback: Text
    rules: tuple[Name, ...]
    next: str = ""


def option_rows(options: Sequence[Option], question: Question, step: str = "") -> tuple[Row, ...]:
    """Return the rows of options; ``step`` is the name of their step, if they have one."""
    return tuple(
        Row(
            id=f"{step}.{letter.lower()}" if step else letter.lower(),
            letter=letter,
            sign=letter,
            text=option.text,
            state=option.state,
            reason=option.feedback,
            rules=question.basis(option.rules),
            onward=option.next,
        )
        for letter, option in lettered(options)
    )


def read_options(
    owner: Record, field: Field[tuple[Any, ...]], ways: Collection[str] | None = None
) -> tuple[Option, ...]:
    """Read the options of ``owner``; if they have verdicts, exactly one must be best.

    ``ways`` are the names of the steps and ends they may lead to, if these are known.
    """
    options: tuple[Option, ...] = owner.read(field, lambda record: read_option(record, ways))
    owner.differ("options", [option.text for option in options])
    states = {option.state for option in options}
    best = surplus_of_best([option.state for option in options])
    if owner.sound and not states & {"correct", "wrong"} and best is not None:
        owner.fault(
            _("{name} har {count} alternativer med «verdict: best».").format(
                name=owner.name, count=best
            ),
            _("Skriv «verdict: best» på nøyaktig ett."),
            owner.fields["options"],
        )
    return options


def read_option(record: Record, ways: Collection[str] | None) -> Option:
    """Read one option."""
    values = record.values(next=ways)
    if isinstance(values["state"], bool):
        values["state"] = "correct" if values["state"] else "wrong"
    return Option(**values)
