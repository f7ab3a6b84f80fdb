"""Find numbers and positions that repeat: readers who have seen a few questions can guess the next."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _
from handbook_ext.quiz.lint.lots import Lot, expected, is_chance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from handbook_ext.errors import Place
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Interaction

MOST_SHARE = 0.5  # above it, always guessing the commonest is right more often than not
FEWEST = 8  # questions of a type; fewer cannot vary much


class Asked(NamedTuple):
    """An interaction, and the place of its question."""

    place: Place
    interaction: Interaction

    def right(self, state: str) -> tuple[int, ...]:
        """Return the positions of the rows with a state, counted from 1."""
        rows = enumerate(self.interaction.rows, 1)
        return tuple(place for place, row in rows if row.state == state)


def number_findings(questions: Sequence[Question]) -> Iterator[Finding]:
    """Yield a finding for each count or position that most questions of a type share."""
    asked = [
        Asked(question.place, interaction)
        for question in questions
        for interaction in question.view().interactions
    ]
    ticked = [one for one in asked if one.right("correct")]
    drafts = [one for one in asked if one.interaction.nothing]
    faulty = [one for one in drafts if one.right("fault")]
    sorting = [one for one in asked if one.interaction.columns]
    yield from same(
        ((one.place, str(len(one.right("correct")))) for one in ticked),
        _("{count} av {total} spørsmål har like mange svar å krysse av: {form}."),
        _("Varier antallet, fra ett riktig svar til alle unntatt ett."),
    )
    yield from same(
        ((one.place, str(len(one.right("fault")))) for one in drafts),
        _("{count} av {total} utkast har like mange biter å endre: {form}."),
        _("Varier antallet, så noen utkast har ingen, noen har én og andre har mange."),
    )
    yield from same(
        ((one.place, ", ".join(map(str, one.right("fault")))) for one in faulty),
        _("I {count} av {total} utkast står det som bør endres, på de samme plassene: {form}."),
        _("Flytt det i noen av dem."),
    )
    yield from same(
        ((one.place, sizes(one.interaction)) for one in sorting),
        _("I {count} av {total} sorteringer fordeler punktene seg likt på kategoriene: {form}."),
        _("La noen kategorier få mange punkter, og andre få eller ingen."),
    )
    yield from place_findings(faulty)


def same(forms: Iterable[tuple[Place, str]], fault: str, remedy: str) -> Iterator[Finding]:
    """Yield a finding when most have one form, at the first that has it."""
    forms = list(forms)
    if len(forms) < FEWEST:
        return
    form, count = Counter(form for _place, form in forms).most_common(1)[0]
    if count > MOST_SHARE * len(forms):
        place = next(place for place, own in forms if own == form)
        message = fault.format(count=count, total=len(forms), form=form)
        yield found(place, "same-number", message, remedy)


def sizes(sorting: Interaction) -> str:
    """Return how many items belong in each category, largest first."""
    counts = Counter(row.solution for row in sorting.rows)
    return "-".join(
        str(count) for count in sorted((counts[one] for one in sorting.columns), reverse=True)
    )


def place_findings(drafts: Sequence[Asked]) -> Iterator[Finding]:
    """Yield a finding for each position in drafts with far more or fewer faults than by chance."""
    if len(drafts) < FEWEST:
        return
    lots: dict[int, list[Lot]] = defaultdict(list)
    counts: Counter[int] = Counter()
    for draft in drafts:
        faults, pieces = draft.right("fault"), len(draft.interaction.rows)
        counts.update(faults)
        for place in range(1, pieces + 1):
            lots[place].append(Lot(pieces, 1, len(faults)))
    for place, own in lots.items():
        if not is_chance(own, counts[place], len(lots)):
            yield found(
                drafts[0].place,
                "fault-places",
                _(
                    "Bit {place} bør endres i {count} av {total} utkast; tilfeldig fordelt "
                    "ville det vært i omtrent {expected}."
                ).format(
                    place=place, count=counts[place], total=len(own), expected=round(expected(own))
                ),
                _("La det som bør endres, stå andre steder i noen av dem."),
            )
