"""A self-check is drawn and summed up fairly, whatever the pool, the seed and the results."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from handbook_ext.engine.selection import select
from handbook_ext.engine.shuffle import shuffled
from handbook_ext.engine.sums import sum_up
from tests.unit.drawn.selfchecks import ROLES, TYPES, pools, result_lists, seeds


@given(st.lists(st.text()), seeds)
def test_a_shuffle_loses_nothing_and_leaves_what_it_was_given(items: list[str], seed: str) -> None:
    before = list(items)
    assert Counter(shuffled(items, seed)) == Counter(items)
    assert items == before


@given(st.lists(st.text()), seeds)
def test_the_same_seed_gives_the_same_order(items: list[str], seed: str) -> None:
    assert shuffled(items, seed) == shuffled(items, seed)


def test_every_order_comes_about_as_often() -> None:
    counts = Counter("".join(shuffled(list("abcd"), f"seed {n}")) for n in range(24_000))
    assert len(counts) == 24
    assert min(counts.values()) > 850
    assert max(counts.values()) < 1150


@given(pools(), st.sampled_from(ROLES), st.integers(1, 14), seeds)
def test_a_selection_meets_every_rule_that_the_length_allows(
    pool: list[dict[str, Any]], role: str, length: int, seed: str
) -> None:
    by_id = {question["id"]: question for question in pool if role in question["roles"]}
    picked = select(pool, role, length, seed)
    assert set(picked) <= set(by_id)
    assert len(picked) == len(set(picked)) == min(length, len(by_id))
    rules = {question["rule"] for question in by_id.values()}
    met = Counter(by_id[question_id]["rule"] for question_id in picked)
    assert len(met) == min(length, len(rules))
    # A rule is more than one question behind another only if it has no more questions.
    for rule in rules:
        has = sum(question["rule"] == rule for question in by_id.values())
        assert met[rule] == has or met[rule] >= max(met.values(), default=0) - 1


@given(pools(), st.sampled_from(ROLES), st.integers(1, 14), seeds, st.randoms())
def test_the_order_of_a_pool_does_not_change_what_is_selected(
    pool: list[dict[str, Any]], role: str, length: int, seed: str, chance: Any
) -> None:
    other = list(pool)
    chance.shuffle(other)
    assert select(pool, role, length, seed) == select(other, role, length, seed)


def test_a_selection_brings_every_type_that_it_can() -> None:
    pool = [
        {"id": f"{rule}-{kind}", "rule": rule, "roles": ["ansatt"], "type": kind}
        for rule in "abcdefg"
        for kind in TYPES
    ]
    for seed in "uvwxyz":
        picked = select(pool, "ansatt", 7, seed)
        assert len({question_id.split("-")[1] for question_id in picked}) == 7


@given(result_lists(), st.randoms())
def test_the_order_of_results_does_not_change_their_sum(
    results: list[dict[str, Any]], chance: Any
) -> None:
    other = list(results)
    chance.shuffle(other)
    assert sum_up(results) == sum_up(other)


@given(result_lists())
def test_rules_sum_to_the_total_and_the_sure_are_read_first(results: list[dict[str, Any]]) -> None:
    summed = sum_up(results)
    counted = {result["question"]: result for result in results if result["max"]}
    assert summed["total"]["count"] == len(counted)
    for sums in (summed["rules"], summed["roles"] or summed["rules"]):
        assert all(0 <= each["score"] <= each["max"] == each["count"] for each in sums)
    assert sum(each["count"] for each in summed["rules"]) == len(counted)
    reading = [counted[question_id] for question_id in summed["reading"]]
    assert len(reading) == sum(result["score"] < 1 for result in counted.values())
    keys = [(result["confidence"] != "sure", result["score"]) for result in reading]
    assert keys == sorted(keys)
