"""A verdict counts what a response got right, whatever the question and the response."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given

from handbook_ext.engine.service import reply
from tests.unit.drawn.questions import answered, branches, orders


def grade(question: dict[str, Any], response: Any) -> dict[str, Any]:
    asked = {"op": "grade", "question": question, "response": response}
    verdict: dict[str, Any] = json.loads(reply(json.dumps(asked)))
    return verdict


@given(answered)
def test_a_good_answer_to_a_good_question_scores_from_nothing_to_one(
    answer: tuple[dict[str, Any], Any],
) -> None:
    question, response = answer
    verdict = grade(question, response)
    assert verdict["question"] == "q"
    if question["type"] == "reflect":
        assert (verdict["score"], verdict["max"]) == (None, 0)
    else:
        assert 0 <= verdict["score"] <= verdict["max"] == 1
        assert verdict["items"]


@given(orders())
def test_an_order_loses_one_pair_for_each_inversion(answer: tuple[dict[str, Any], Any]) -> None:
    question, response = answer
    right = question["items"]
    pairs = [(one, two) for place, one in enumerate(response) for two in response[place + 1 :]]
    inversions = sum(right.index(one) > right.index(two) for one, two in pairs)
    score = grade(question, response)["score"]
    assert abs(score - (1 - inversions / len(pairs))) < 1e-12


@given(branches())
def test_a_branchs_path_is_one_step_longer_than_the_choices(
    answer: tuple[dict[str, Any], Any],
) -> None:
    question, response = answer
    verdict = grade(question, response)
    assert len(verdict["path"]) == len(response) + 1
    ended = verdict["path"][-1] in question["ends"]
    assert len(verdict["items"]) == len(response) + ended
