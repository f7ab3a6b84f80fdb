"""The figures as text tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench.guessing.measured import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.guessing.classifier import Guess, Telling

TELLING_WORDS = 5  # words per option, those with most weight for the guesser


def tables(
    figures: dict[str, Any], words: Sequence[Telling], faults: Sequence[str]
) -> Iterator[str]:
    """Yield the lines of all tables."""
    yield from wording_table(figures)
    yield from words_table(words)
    yield from habits_table(figures)
    yield from costs_table(figures)
    yield from numbers_table(figures["numbers"])
    yield "\nLimits\n"
    yield from (f"broken: {fault}" for fault in faults)
    if not faults:
        yield "all kept"


def wording_table(figures: dict[str, Any]) -> Iterator[str]:
    """Yield the lines on what wording alone finds."""
    wording, counts = figures["wording"], figures["choices"]
    yield f"Best option found by wording alone, of {sum(counts.values())} choices\n"
    for name, share in wording["of each guesser"].items():
        yield f"{name:<40}{share:>6.1%}"
    yield f"{'chance':<40}{wording['chance']:>6.1%}"
    for kind in KINDS:
        yield f"{f'the stronger, {kind} ({counts[kind]})':<40}{wording[kind]:>6.1%}"


def words_table(words: Sequence[Telling]) -> Iterator[str]:
    """Yield the lines on the most telling words."""
    yield "\nWords that give most away"
    yield f"\n{'':<34}{'best':>6}{'others':>8}{'bits':>7}"
    for word in words:
        yield f"{word.words:<34}{word.best:>6}{word.others:>8}{word.bits:>7.1f}"


def habits_table(figures: dict[str, Any]) -> Iterator[str]:
    """Yield the lines on what strategies without judgement score."""
    yield "\nPoints of strategies without judgement (best 1, acceptable ½)\n"
    yield f"{'':<34}{'singles':>9}{'steps':>8}{'finds best':>12}"
    for habit, values in figures["habits"].items():
        yield (
            f"{habit:<34}{values['singles']:>9.1%}{values['steps']:>8.1%}{values['best']:>12.1%}"
        )
    lacking, stale = figures["labels"]["lacking"], figures["labels"]["stale"]
    if lacking or stale:
        yield f"\n{lacking} options have no label; {len(stale)} labels are stale."
        yield "Print the sheet to fill in with --sheet."


def costs_table(figures: dict[str, Any]) -> Iterator[str]:
    """Yield the lines on what caution and asking cost."""
    costs = figures["costs"]
    yield f"\nWhat caution costs, of {costs['of']} choices that have labels\n"
    for key in ("cautious_is_risky", "asking_is_not_best"):
        share = costs[key] / (costs["of"] or 1)
        yield f"{key.replace('_', ' '):<34}{costs[key]:>6}{share:>8.1%}"


def numbers_table(numbers: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines on numbers and positions."""
    names = {
        "faults": "faults in a draft",
        "fault_sets": "places of faults together",
        "sizes": "sizes of categories",
        "ticks": "right ticks",
    }
    yield "\nNumbers and places\n"
    for key, name in names.items():
        forms = "  ".join(f"{form}: {count}" for form, count in numbers[key].items())
        yield f"{name:<28}{forms}"
    places = "  ".join(
        f"{place}: {faults}/{drafts}" for place, (faults, drafts) in numbers["fault_places"].items()
    )
    yield f"{'faults at each place':<28}{places}"


def file_table(guesses: Sequence[Guess], words: Sequence[Telling], rule: str) -> Iterator[str]:
    """Yield the choices in one file that wording gets right, and the words behind each guess.

    It shows the words that distinguish the picked option most from the mean of the others, with how
    many best and other options in the whole handbook they occur in.
    """
    own = [made for made in guesses if made.choice.rule == rule]
    right = [made for made in own if made.is_right]
    counts = {word.words: word for word in words}
    yield f"{rule}: wording gets {len(right)} of {len(own)} right\n"
    for made in right:
        choice = made.choice
        yield f"{choice.name} (line {choice.line})"
        for place, option in enumerate(choice.options):
            yield f"  {'best' if place == made.picked else '    '}  {option.words}"
            reasons = sorted(
                made.reasons[place].items(),
                key=lambda reason: reason[1] if place != made.picked else -reason[1],
            )
            context = ", ".join(
                f"«{word}» {weight:+.1f} ({counts[word].best}/{counts[word].others})"
                for word, weight in reasons[:TELLING_WORDS]
                if (weight > 0) == (place == made.picked)
            )
            yield f"        {context}"
        yield ""
