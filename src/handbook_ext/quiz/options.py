"""Options, of a question or of a step of a branch: what they are, how they are read and shown."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from handbook_ext.locale import _
from handbook_ext.quiz.counts import check_count
from handbook_ext.quiz.model import VERDICTS, lettered
from handbook_ext.quiz.view import Row
from handbook_ext.source.record import Record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import yaml

    from handbook_ext.quiz.model import Correctness, Question, Verdict
    from handbook_ext.source.text import Name, Text


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its words, how it is judged, why, and the rules of its own the reason rests on.

    ``next`` is the step or end that it leads to, in a branch only.
    """

    text: Text
    state: Verdict | Correctness
    feedback: Text
    rules: tuple[Name, ...]
    next: str = ""


def option_rows(options: Sequence[Option], question: Question, step: str = "") -> tuple[Row, ...]:
    """Return the rows of options; ``step`` is the name of the step that they belong to."""
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
    owner: Record,
    judged_by: Literal["verdict", "correct"],
    ways: Collection[str] | None = None,
) -> tuple[Option, ...]:
    """Read the options of ``owner``; with verdicts exactly one must be best.

    With ``ways`` each names one of them: the step or end that it leads to.
    """
    nodes = owner.records("options", _("Skriv to eller flere alternativer under «options:»."))
    check_count(owner, "options", len(nodes), 2)
    options = tuple(
        read_option(node, number, owner, judged_by, ways) for number, node in enumerate(nodes, 1)
    )
    owner.differ("options", [option.text for option in options])
    best = [option.state for option in options].count("best")
    if owner.sound and judged_by == "verdict" and best != 1:
        owner.fault(
            _("{name} har {count} alternativer med «verdict: best».").format(
                name=owner.name, count=best
            ),
            _("Skriv «verdict: best» på nøyaktig ett."),
            owner.fields["options"],
        )
    return options


def read_option(
    node: yaml.MappingNode,
    number: int,
    owner: Record,
    judged_by: Literal["verdict", "correct"],
    ways: Collection[str] | None,
) -> Option:
    """Read one option; its faults make the owner unsound."""
    name = _("Alternativ {number} i {owner}").format(number=number, owner=owner.name)
    keys = ("text", judged_by, "feedback", "rules", *([] if ways is None else ["next"]))
    record = Record(node, name, owner.path, owner.faults, keys)
    text = record.markdown("text", _("Skriv hva leseren kan velge."))
    state: Verdict | Correctness
    if judged_by == "verdict":
        state = read_verdict(record)
    else:
        remedy = _("Skriv «correct: true» om det er rett å krysse av, ellers «correct: false».")
        state = "correct" if record.flag("correct", remedy) else "wrong"
    feedback = record.markdown(
        "feedback", _("Forklar med én til tre setninger hva som følger, og hvorfor.")
    )
    rules = record.words("rules", _("Skriv for eksempel [rolle]."))
    leads_to = "" if ways is None else read_next(record, ways)
    owner.sound = owner.sound and record.sound
    return Option(text, state, feedback, rules, leads_to)


def read_next(option: Record, ways: Collection[str]) -> str:
    """Read where an option leads; to nowhere is a fault."""
    remedy = _("Skriv navnet på steget eller slutten som valget fører til.")
    name = option.name_in("next", remedy)
    if "next" in option.fields and name not in ways:
        near = get_close_matches(name, ways, 1)
        option.fault(
            _("«next: {next}» fører ingen steder.").format(next=name[:40]),
            _("Mente du «{near}»?").format(near=near[0])
            if near
            else _("Bruk en av disse: {known}.").format(known=", ".join(ways)),
            option.fields["next"],
        )
    return name


def read_verdict(record: Record) -> Verdict:
    """Read how something is judged; a fault gives the mildest judgement."""
    word = record.word("verdict", VERDICTS)
    return next((verdict for verdict in VERDICTS if verdict == word), "best")
