"""A question is asked again exactly when its interval has passed or its content has changed."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from handbook_ext.engine.fingerprint import fingerprint
from handbook_ext.engine.service import reply
from handbook_ext.engine.spacing import INTERVALS, due, note
from tests.unit.drawn.records import answers, asked_pools, records, times
from tests.unit.drawn.requests import anything


@given(st.none() | records, answers, times)
def test_a_record_is_due_just_when_its_interval_has_passed(
    old: dict[str, Any] | None, answer: dict[str, Any], now: int
) -> None:
    record = note(old, answer, now)
    pool = [{"id": answer["question"], "rule": "varm", "fingerprint": answer["fingerprint"]}]
    end = now + INTERVALS[record["step"]]
    if answer["max"] == 0:
        assert record["response"] == []
        assert due([record], pool, end)["due"] == []
        return
    assert due([record], pool, end - 1)["later"] == [{"question": answer["question"], "at": end}]
    assert due([record], pool, end)["due"] == [answer["question"]]


@given(records, answers, times)
def test_an_answer_moves_at_most_one_step_on_and_anything_less_than_full_to_the_first(
    old: dict[str, Any], answer: dict[str, Any], now: int
) -> None:
    step = note(old, answer, now)["step"]
    assert step in {0, old["step"], old["step"] + 1}
    if answer["score"] != 1:
        assert step == 0


@given(st.lists(records, unique_by=lambda record: record["question"]), asked_pools, times)
def test_each_question_is_due_changed_or_later_or_none_of_these(
    kept: list[dict[str, Any]], pool: list[dict[str, Any]], now: int
) -> None:
    reported = due(kept, pool, now)
    later = [entry["question"] for entry in reported["later"]]
    met = [*reported["due"], *reported["changed"], *later]
    assert len(met) == len(set(met))
    assert set(met) <= {question["id"] for question in pool} & {each["question"] for each in kept}
    assert all(entry["at"] > now for entry in reported["later"])
    assert reported == due(list(reversed(kept)), list(reversed(pool)), now)
    assert sum(rule["count"] for rule in reported["rules"]) == len(pool)
    assert all(rule["met"] for rule in reported["rules"] if rule["mastered"])


@given(st.dictionaries(st.text(), st.text() | st.booleans() | st.none()))
def test_a_fingerprint_does_not_know_the_order_of_keys(content: dict[str, Any]) -> None:
    turned = dict(reversed(content.items()))
    assert fingerprint(turned) == fingerprint(content)
    assert set(fingerprint(content)) <= set("0123456789abcdef")
    assert len(fingerprint(content)) == 12


@given(anything, anything)
def test_two_contents_share_a_fingerprint_only_when_json_makes_them_one(
    one: object, two: object
) -> None:
    prints = [
        json.loads(reply(json.dumps({"op": "fingerprint", "content": content})))
        for content in (one, two)
    ]
    if "error" not in prints[0]:
        assert (prints[0] == prints[1]) == (plain(one) == plain(two))


def plain(content: object) -> str:
    """Return JSON with ``1.0`` written as ``1``, as JavaScript does."""
    if isinstance(content, list):
        return "[" + ",".join(map(plain, content)) + "]"
    if isinstance(content, dict):
        return (
            "{" + ",".join(json.dumps(key) + plain(content[key]) for key in sorted(content)) + "}"
        )
    if isinstance(content, float) and content.is_integer():
        return str(int(content))
    return json.dumps(content)
