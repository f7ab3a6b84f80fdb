"""Numbers and positions that repeat: faults in drafts, sizes of categories, ticks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.quiz.types.classify.model import Classify
from handbook_ext.quiz.types.multiple.model import Multiple
from handbook_ext.quiz.types.spot.model import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_ext.quiz.model import Quiz


class Spread(NamedTuple):
    """How often each form occurs, most common first."""

    forms: list[tuple[str, int]]

    @classmethod
    def of(cls, forms: Iterable[str]) -> Spread:
        """Return the counts of the forms."""
        return cls(Counter(forms).most_common())

    @property
    def total(self) -> int:
        """The number of all forms counted."""
        return sum(count for _form, count in self.forms)

    @property
    def largest(self) -> float:
        """The share of the most common form."""
        return self.forms[0][1] / self.total if self.forms else 0.0


class Numbers(NamedTuple):
    """What could be guessed by number and position."""

    faults: Spread  # how many faults in a draft
    fault_sets: Spread  # their combined positions
    fault_places: dict[int, tuple[int, int]]  # position: faults there, drafts that long
    sizes: Spread  # items per category, largest first
    ticks: Spread  # right options out of all


def numbers(quizzes: Sequence[Quiz]) -> Numbers:
    """Return the numbers of all questions."""
    questions = [question for quiz in quizzes for question in quiz.questions]
    drafts = [faults_of(question.body) for question in questions if isinstance(question.body, Spot)]
    longest = max(map(len, drafts), default=0)
    return Numbers(
        faults=Spread.of(str(sum(draft)) for draft in drafts),
        fault_sets=Spread.of(
            ", ".join(str(place) for place, fault in enumerate(draft, 1) if fault) or "none"
            for draft in drafts
        ),
        fault_places={
            place: (
                sum(draft[place - 1] for draft in drafts if len(draft) >= place),
                sum(len(draft) >= place for draft in drafts),
            )
            for place in range(1, longest + 1)
        },
        sizes=Spread.of(
            sizes_of(question.body) for question in questions if isinstance(question.body, Classify)
        ),
        ticks=Spread.of(
            ticks_of(question.body) for question in questions if isinstance(question.body, Multiple)
        ),
    )


def faults_of(draft: Spot) -> list[bool]:
    """Return for each segment whether it has a fault."""
    return [segment.fault is not None for segment in draft.segments]


def sizes_of(question: Classify) -> str:
    """Return how many items each category has, as «3-2-1»."""
    counts = Counter(category for _item, category in question.items)
    sizes = sorted((counts[place] for place in range(len(question.categories))), reverse=True)
    return "-".join(map(str, sizes))


def ticks_of(question: Multiple) -> str:
    """Return how many options are right, out of how many."""
    right = sum(option.state == "correct" for option in question.options)
    return f"{right} of {len(question.options)}"
