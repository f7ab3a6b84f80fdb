"""What the handbook's questions have as a set, and what guessing at them scores."""

from __future__ import annotations

import json
import runpy
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from handbook_ext.engine.service import reply
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.types.branch.model import Branch
from handbook_ext.quiz.types.classify.model import Classify
from handbook_ext.quiz.types.multiple.model import Multiple
from handbook_ext.quiz.types.order.model import Order
from handbook_ext.quiz.types.single.model import Single
from handbook_ext.quiz.types.spot.model import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Text

    Habit = Callable[[Sequence[Text]], int]

ROOT = Path(__file__).parents[2]
ROLES = ("mandat", "ansatt", "folkevalgt")
WORK: dict[str, str] = runpy.run_path(str(ROOT / "conf.py"))["handbook_work"]
FEWEST_OF_TYPE = {"branch": 8, "spot": 8, "classify": 8, "order": 6, "multiple": 10, "reflect": 5}
FEWEST_OF_ROLE = {"mandat": 60, "folkevalgt": 35}
FEWEST_SERIES = 4
MOST_BY_HABIT = 0.45

LOADED = [load_quiz(path, ROLES, WORK) for path in sorted(ROOT.joinpath("quizzes").glob("*.yaml"))]
QUIZZES = [loaded.quiz for loaded in LOADED]
QUESTIONS = [question for quiz in QUIZZES for question in quiz.questions]


def longest(texts: Sequence[Text]) -> int:
    """Return the index of the text with the most letters."""
    return max(range(len(texts)), key=lambda place: len(texts[place].markdown))


def shortest(texts: Sequence[Text]) -> int:
    """Return the index of the text with the fewest letters."""
    return min(range(len(texts)), key=lambda place: len(texts[place].markdown))


def first(_texts: Sequence[Text]) -> int:
    """Return 0."""
    return 0


def answer(question: Question, habit: Habit) -> list[Any]:
    """Return the response of a reader who follows only ``habit``."""
    body = question.body
    match body:
        case Single() | Multiple():
            return [picked(body.options, habit)]
        case Spot():
            return [picked(body.segments, habit)]
        case Classify():
            category = str(habit(body.categories) + 1)
            return [[letter.lower(), category] for letter, _item in lettered(body.items)]
        case Order():
            return [letter.lower() for letter, _item in body.shown(question.id)]
        case Branch():
            return walk(body, habit)
        case _:
            return []


def picked(things: Sequence[Any], habit: Habit) -> str:
    """Return the letter that the habit picks."""
    return lettered(things)[habit([thing.text for thing in things])][0].lower()


def walk(branch: Branch, habit: Habit) -> list[str]:
    """Return the choices that the habit makes from the start to an end."""
    steps = {step.name: step for step in branch.steps}
    choices, name = [], branch.start
    while name in steps:
        options = steps[name].options
        choices.append(picked(options, habit))
        name = options[habit([option.text for option in options])].next or ""
    return choices


def score(questions: Iterable[Question], habit: Habit) -> float:
    """Return the share of the points that the habit scores."""
    sums = [
        json.loads(
            reply(
                json.dumps(
                    {
                        "op": "grade",
                        "question": question.data(),
                        "response": answer(question, habit),
                    }
                )
            )
        )
        for question in questions
    ]
    return float(
        sum(verdict["score"] for verdict in sums) / sum(verdict["max"] for verdict in sums)
    )


def of_types(*types: str) -> list[Question]:
    """Return the questions of these types."""
    return [question for question in QUESTIONS if question.body.type in types]


def test_every_quiz_file_is_without_faults() -> None:
    assert [fault for loaded in LOADED for fault in loaded.faults] == []


def test_no_two_questions_of_the_handbook_share_an_id() -> None:
    assert [name for name, count in Counter(q.id for q in QUESTIONS).items() if count > 1] == []


@pytest.mark.parametrize("habit", [longest, shortest, first])
def test_always_the_same_kind_of_option_is_worth_little_where_one_is_best(habit: Habit) -> None:
    assert score(of_types("single", "branch"), habit) < MOST_BY_HABIT


@pytest.mark.parametrize("habit", [longest, shortest, first])
def test_always_the_same_kind_of_answer_is_worth_little_in_all_that_is_scored(habit: Habit) -> None:
    scored = of_types("single", "multiple", "classify", "order", "spot", "branch")
    assert score(scored, habit) < MOST_BY_HABIT


@pytest.mark.parametrize(("kind", "fewest"), FEWEST_OF_TYPE.items())
def test_each_type_is_met_often_enough_to_learn_it(kind: str, fewest: int) -> None:
    assert len(of_types(kind)) >= fewest


@pytest.mark.parametrize(("role", "fewest"), FEWEST_OF_ROLE.items())
def test_a_role_has_questions_enough_for_many_self_checks(role: str, fewest: int) -> None:
    assert len([question for question in QUESTIONS if role in question.roles]) >= fewest


@pytest.mark.parametrize("quiz", QUIZZES, ids=lambda quiz: quiz.rule)
def test_a_rule_is_practised_in_at_least_three_ways(quiz: Any) -> None:
    assert len(quiz.questions) >= 5
    assert len({question.body.type for question in quiz.questions}) >= 3


def test_a_series_shows_one_post_with_the_hat_of_every_role() -> None:
    hats: dict[str, set[str]] = {}
    for question in QUESTIONS:
        if question.series:
            hats.setdefault(question.series, set()).update(question.roles)
    assert len(hats) >= FEWEST_SERIES
    assert [name for name, roles in hats.items() if roles != set(ROLES)] == []
