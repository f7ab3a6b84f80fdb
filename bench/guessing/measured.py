"""All figures of one run as plain data, and the limits on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bench.guessing.classifier import Guess, chance, share_right, strongest
from bench.guessing.habits import Picked, by_labels, by_words, costs
from bench.guessing.numbers import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.guessing.labels import Labels
    from bench.guessing.pool import Choice, Kind

    from handbook_ext.quiz.model import Quiz

MOST_BY_WORDING = 0.40
MOST_BY_HABIT = 0.45
FEWEST_COSTLY = 0.25
MOST_ALIKE = 0.50  # the share of a type's questions with the most common number
DRAFTS_TO_JUDGE_BY = 8  # with fewer questions, not every number can occur
KINDS: tuple[Kind, ...] = ("singles", "steps")


class Measured(NamedTuple):
    """The figures, and the guesses behind the first of them."""

    figures: dict[str, Any]
    guesses: list[Guess]


def measure(quizzes: Sequence[Quiz], choices: Sequence[Choice], labels: Labels) -> Measured:
    """Return all figures."""
    name, guesses, shares = strongest(choices)
    habits = {**by_words(choices), **by_labels(choices, labels)}
    found = numbers(quizzes)
    figures: dict[str, Any] = {
        "choices": {kind: len(of_kind(choices, kind)) for kind in KINDS},
        "wording": {
            "guesser": name,
            "all": share_right(guesses),
            **{
                kind: share_right([made for made in guesses if made.choice.kind == kind])
                for kind in KINDS
            },
            "chance": chance(choices),
            "of each guesser": shares,
        },
        "habits": {
            habit: {
                **{kind: mean_points(made, kind) for kind in KINDS},
                "best": sum(got.best for _choice, got in made) / (len(made) or 1),
            }
            for habit, made in habits.items()
        },
        "labels": {"lacking": labels.lacking(choices), "stale": labels.stale},
        "costs": costs(choices, labels)._asdict(),
        "numbers": {
            **{
                key: dict(spread.forms)
                for key, spread in found._asdict().items()
                if key != "fault_places"
            },
            "fault_places": found.fault_places,
        },
    }
    return Measured(figures, guesses)


def of_kind(choices: Sequence[Choice], kind: Kind) -> list[Choice]:
    """Return the choices that are single questions, or those that are steps."""
    return [choice for choice in choices if choice.kind == kind]


def mean_points(made: Sequence[tuple[Choice, Picked]], kind: Kind) -> float:
    """Return a strategy's share of the points among singles, or among steps."""
    points = [got.points for choice, got in made if choice.kind == kind]
    return sum(points) / (len(points) or 1)


def broken(figures: dict[str, Any]) -> Iterator[str]:
    """Yield a sentence for each limit that is exceeded."""
    share = figures["wording"]["all"]
    if share > MOST_BY_WORDING:
        yield f"wording finds the best of {share:.0%}; at most {MOST_BY_WORDING:.0%}"
    for habit, values in figures["habits"].items():
        for kind in KINDS:
            if values[kind] >= MOST_BY_HABIT and not habit.startswith("any"):
                yield f"«{habit}» has {values[kind]:.0%} of {kind}; under {MOST_BY_HABIT:.0%}"
    if figures["labels"]["lacking"]:
        yield f"{figures['labels']['lacking']} options have no label"
    yield from broken_costs(figures["costs"])
    yield from broken_numbers(figures["numbers"])


def broken_costs(costly: dict[str, int]) -> Iterator[str]:
    """Yield a sentence for each of caution and asking that costs too seldom."""
    for key in ("cautious_is_risky", "asking_is_not_best"):
        if costly["of"] and costly[key] < FEWEST_COSTLY * costly["of"]:
            yield f"{key.replace('_', ' ')} in {costly[key]} of {costly['of']}; at least a quarter"


def broken_numbers(found: dict[str, dict[Any, Any]]) -> Iterator[str]:
    """Yield a sentence for each number and position that repeats too often."""
    for key in ("faults", "fault_sets", "sizes", "ticks"):
        forms: dict[str, int] = found[key]
        total = sum(forms.values())
        form = max(forms, key=lambda form: forms[form], default="")
        if total >= DRAFTS_TO_JUDGE_BY and forms[form] > MOST_ALIKE * total:
            yield f"{key.replace('_', ' ')}: «{form}» in {forms[form]} of {total}; at most half"
    drafts = sum(found["faults"].values())
    if drafts >= DRAFTS_TO_JUDGE_BY and not found["fault_places"][1][0]:
        yield "the first piece of a draft never has a fault"
