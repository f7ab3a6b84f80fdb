"""Strategies without judgement: what they pick in a choice, and what that is worth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bench.guessing.labels import Label, Labels
    from bench.guessing.pool import Choice

# This measures one handbook, so it may know its language's conjunctions of reason.
CLAUSE = re.compile(
    r", (siden|for|så|fordi|ettersom|slik at)\b|\b(fordi|ettersom)\b", re.IGNORECASE
)


class Picked(NamedTuple):
    """A strategy's expected points in a choice, and its probability of the best option."""

    points: float
    best: float


Habit = tuple[int, ...]
"""The indexes of the options that a strategy cannot choose between."""


def most(choice: Choice, measure: Callable[[str], float]) -> Habit:
    """Return the options with the highest measure."""
    return highest([measure(option.words) for option in choice.options])


def highest(sizes: Sequence[float]) -> Habit:
    """Return the indexes of the maxima.

    >>> highest([1, 3, 3])
    (1, 2)
    """
    return tuple(at for at, size in enumerate(sizes) if size == max(sizes))


def echo(choice: Choice) -> Habit:
    """Return the options with the largest share of words from the situation."""
    context = set(re.findall(r"\w+", choice.context.lower()))

    def share(words: str) -> float:
        own = re.findall(r"\w+", words.lower())
        return sum(word in context for word in own) / (len(own) or 1)

    return most(choice, share)


def has_clause(words: str) -> bool:
    """Tell whether an option gives a reason."""
    return bool(CLAUSE.search(words))


BY_WORDS: dict[str, Callable[[Choice], Habit]] = {
    "longest": lambda choice: most(choice, len),
    "shortest": lambda choice: most(choice, lambda words: -len(words)),
    "first": lambda _choice: (0,),
    "last": lambda choice: (len(choice.options) - 1,),
    "no justifying clause": lambda choice: most(choice, lambda words: not has_clause(words)),
    "a justifying clause": lambda choice: most(choice, has_clause),
    "no comma": lambda choice: most(choice, lambda words: "," not in words),
    "a comma": lambda choice: most(choice, lambda words: "," in words),
    "quotes what to say": lambda choice: most(choice, lambda words: "«" in words),
    "most words of the situation": echo,
}
BY_LABELS: dict[str, Callable[[Sequence[Label]], Habit]] = {
    "most cautious": lambda labels: highest([label.caution for label in labels]),
    "least cautious": lambda labels: highest([-label.caution for label in labels]),
    "most polite": lambda labels: highest([label.polite for label in labels]),
    "least polite": lambda labels: highest([-label.polite for label in labels]),
    "asks somebody": lambda labels: highest([label.asks for label in labels]),
    "asks nobody": lambda labels: highest([not label.asks for label in labels]),
    "names a role": lambda labels: highest([label.role for label in labels]),
    "names no role": lambda labels: highest([not label.role for label in labels]),
}


def no_clause_then_asks(choice: Choice, labels: Sequence[Label]) -> Habit:
    """Return the options left when those with a reason are ruled out, preferring those that ask."""
    return highest(
        [
            2 * (not has_clause(option.words)) + label.asks
            for option, label in zip(choice.options, labels, strict=True)
        ]
    )


def picked(choice: Choice, places: Habit) -> Picked:
    """Return the expected worth of picking one of these at random."""
    options = [choice.options[place] for place in places]
    return Picked(
        sum(option.points for option in options) / len(options),
        sum(option.verdict == "best" for option in options) / len(options),
    )


def by_words(choices: Sequence[Choice]) -> Mapping[str, list[tuple[Choice, Picked]]]:
    """Return the worth of each strategy that needs only the words, in each choice."""
    habits = {"any (chance)": lambda choice: tuple(range(len(choice.options))), **BY_WORDS}
    return {
        name: [(choice, picked(choice, habit(choice))) for choice in choices]
        for name, habit in habits.items()
    }


def by_labels(
    choices: Sequence[Choice], labels: Labels
) -> Mapping[str, list[tuple[Choice, Picked]]]:
    """Return the worth of each strategy that needs labels, in each choice that has them."""
    read = [(choice, labels.row(choice)) for choice in labels.whole(choices)]
    found = {
        name: [(choice, picked(choice, habit(row))) for choice, row in read]
        for name, habit in BY_LABELS.items()
    }
    found["no justifying clause, then asks"] = [
        (choice, picked(choice, no_clause_then_asks(choice, row))) for choice, row in read
    ]
    return found


class Costs(NamedTuple):
    """In how many choices a cautious option, or one that asks, is not a safe pick."""

    of: int
    cautious_is_risky: int
    asking_is_not_best: int


def costs(choices: Sequence[Choice], labels: Labels) -> Costs:
    """Return what caution and asking cost, in the choices with labels."""
    read = [(choice, labels.row(choice)) for choice in labels.whole(choices)]
    risky = asking = 0
    for choice, row in read:
        cautious = BY_LABELS["most cautious"](row)
        risky += any(not choice.options[place].points for place in cautious)
        asking += any(
            label.asks and option.verdict != "best"
            for option, label in zip(choice.options, row, strict=True)
        )
    return Costs(len(read), risky, asking)
