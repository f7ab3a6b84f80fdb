"""What holds of every question, pool, result and seed, tried on many."""

from __future__ import annotations

import copy
import json
import string
from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_ext.engine.fingerprint import fingerprint
from handbook_ext.engine.selection import select
from handbook_ext.engine.service import reply
from handbook_ext.engine.shapes import VERDICT_SCORES
from handbook_ext.engine.shuffle import shuffled
from handbook_ext.engine.spacing import INTERVALS, due, note
from handbook_ext.engine.sums import sum_up
from tests.unit.test_grading import in_micropython

# The same examples every time: a test that fails now and then is not believed.
same_examples = settings(derandomize=True, deadline=None, database=None)

LETTERS = list("abcdefg")
ROLES = ["ansatt", "folkevalgt", "mandat"]
TYPES = ["single", "multiple", "classify", "order", "spot", "branch", "reflect"]
seeds = st.text()
verdicts = st.sampled_from(sorted(VERDICT_SCORES))


def letters(most: int = len(LETTERS), least: int = 2) -> st.SearchStrategy[list[str]]:
    return st.integers(least, most).map(lambda count: LETTERS[:count])


@st.composite
def choices(draw: st.DrawFn) -> tuple[dict[str, Any], Any]:
    ids = draw(letters())
    kind, name, key = draw(
        st.sampled_from(
            [
                ("single", "options", "verdict"),
                ("multiple", "options", "correct"),
                ("spot", "segments", "fault"),
            ]
        )
    )
    states = verdicts if kind == "single" else st.booleans()
    options = [{"id": option_id, key: draw(states)} for option_id in ids]
    if kind != "single":
        options[draw(st.integers(0, len(ids) - 1))][key] = True
    most = 1 if kind == "single" else len(ids)
    chosen = st.lists(st.sampled_from(ids), min_size=1, max_size=most, unique=True)
    return {"id": "q", "type": kind, name: options}, draw(chosen)


@st.composite
def classifications(draw: st.DrawFn) -> tuple[dict[str, Any], Any]:
    category = st.sampled_from(["1", "2", "3"])
    ids = draw(letters())
    items = [{"id": item_id, "category": draw(category)} for item_id in ids]
    question = {"id": "q", "type": "classify", "categories": ["1", "2", "3"], "items": items}
    return question, [[item_id, draw(category)] for item_id in draw(st.permutations(ids))]


@st.composite
def orders(draw: st.DrawFn) -> tuple[dict[str, Any], Any]:
    ids = draw(letters())
    question = {"id": "q", "type": "order", "items": draw(st.permutations(ids))}
    return question, draw(st.permutations(ids))


@st.composite
def branches(draw: st.DrawFn) -> tuple[dict[str, Any], Any]:
    count = draw(st.integers(1, 4))
    places = [f"steg-{number}" for number in range(count)] + ["godt", "galt"]
    steps = {
        name: [
            {"id": letter, "verdict": draw(verdicts), "next": draw(st.sampled_from(later))}
            for letter in draw(letters(4, 1))
        ]
        for name, later in ((places[at], places[at + 1 :]) for at in range(count))
    }
    ends = {"godt": draw(verdicts), "galt": draw(verdicts)}
    place, response = places[0], []
    for _ in range(draw(st.integers(1, count))):
        if place not in ends:
            option = draw(st.sampled_from(steps[place]))
            response.append(option["id"])
            place = option["next"]
    question = {"id": "q", "type": "branch", "start": places[0], "steps": steps, "ends": ends}
    return question, response


reflections = st.tuples(st.just({"id": "q", "type": "reflect"}), st.lists(st.text(), max_size=1))
answered = st.one_of(choices(), classifications(), orders(), branches(), reflections)


@st.composite
def pools(draw: st.DrawFn) -> list[dict[str, Any]]:
    ids = draw(st.lists(st.text(string.ascii_lowercase, min_size=1), max_size=12, unique=True))
    return [
        {
            "id": question_id,
            "rule": draw(st.sampled_from(["delt", "varm", "rask", "rett"])),
            "roles": draw(st.lists(st.sampled_from(ROLES), unique=True)),
            "type": draw(st.sampled_from(TYPES)),
        }
        for question_id in ids
    ]


@st.composite
def result_lists(draw: st.DrawFn) -> list[dict[str, Any]]:
    results = []
    for question_id in draw(st.lists(st.text(string.ascii_lowercase), max_size=12, unique=True)):
        largest = draw(st.sampled_from([0, 1, 1, 1]))
        results.append(
            {
                "question": question_id,
                "rule": draw(st.sampled_from(["delt", "varm", "rask"])),
                "role": draw(st.sampled_from([None, *ROLES])),
                "score": draw(st.floats(0, 1)) if largest else None,
                "max": largest,
                "confidence": draw(st.sampled_from([None, "unsure", "fairly", "sure"])),
            }
        )
    return results


times = st.integers(0, 2**33)


def scored(answer: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.one_of(
        st.floats(0, 1).map(lambda score: {**answer, "score": score, "max": 1}),
        st.just({**answer, "score": None, "max": 0}),
    )


answers = st.fixed_dictionaries(
    {
        "question": st.sampled_from(LETTERS),
        "fingerprint": st.sampled_from(["f", "g"]),
        "response": st.lists(st.sampled_from(LETTERS), unique=True),
        "confidence": st.sampled_from([None, "unsure", "fairly", "sure"]),
    }
).flatmap(scored)
records = st.builds(
    lambda answer, at, step: answer | {"at": at, "step": step},
    answers,
    times,
    st.integers(0, len(INTERVALS) - 1),
)
asked_pools = st.lists(st.sampled_from(LETTERS), unique=True).flatmap(
    lambda ids: st.tuples(
        *(
            st.fixed_dictionaries(
                {
                    "id": st.just(question_id),
                    "rule": st.sampled_from(["delt", "varm"]),
                    "fingerprint": st.sampled_from(["f", "g"]),
                }
            )
            for question_id in ids
        )
    ).map(list)
)


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(["a", "b", "1", "best", "sure", *TYPES]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def requests(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a good request, or one with anything in the place of a part of it."""
    question, response = draw(answered)
    request: dict[str, Any] = draw(
        st.sampled_from(
            [
                {"op": "grade", "question": question, "response": response},
                {"op": "shuffle", "items": LETTERS, "seed": draw(seeds)},
                {
                    "op": "select",
                    "pool": draw(pools()),
                    "role": draw(st.sampled_from(ROLES)),
                    "length": draw(st.integers(1, 12)),
                    "seed": draw(seeds),
                },
                {"op": "sum", "results": draw(result_lists())},
                {"op": "fingerprint", "content": draw(anything)},
                {"op": "note", "old": draw(records), "now": draw(times), **draw(answers)},
                {
                    "op": "due",
                    "records": draw(st.lists(records, max_size=4)),
                    "pool": draw(asked_pools),
                    "now": draw(times),
                },
            ]
        )
    )
    request = copy.deepcopy(request)  # what was drawn is shared between examples
    part: Any = request
    while part and draw(st.booleans()):
        names = [name for name in part if name != "op"] if isinstance(part, dict) else None
        name = draw(st.sampled_from(names or list(range(len(part)))))
        if not isinstance(part[name], (dict, list)) or draw(st.booleans()):
            part[name] = draw(anything)
            break
        part = part[name]
    return request


def ask(**request: Any) -> Any:
    return json.loads(reply(json.dumps(request)))


@same_examples
@given(answered)
def test_a_good_answer_to_a_good_question_scores_from_nothing_to_one(
    answer: tuple[dict[str, Any], Any],
) -> None:
    question, response = answer
    verdict = ask(op="grade", question=question, response=response)
    assert verdict["question"] == "q"
    if question["type"] == "reflect":
        assert (verdict["score"], verdict["max"]) == (None, 0)
    else:
        assert 0 <= verdict["score"] <= verdict["max"] == 1
        assert verdict["items"]


@same_examples
@given(orders())
def test_an_order_loses_one_pair_for_each_inversion(answer: tuple[dict[str, Any], Any]) -> None:
    question, response = answer
    right = question["items"]
    pairs = [(one, two) for place, one in enumerate(response) for two in response[place + 1 :]]
    inversions = sum(right.index(one) > right.index(two) for one, two in pairs)
    score = ask(op="grade", question=question, response=response)["score"]
    assert abs(score - (1 - inversions / len(pairs))) < 1e-12


@same_examples
@given(branches())
def test_a_branchs_path_is_one_step_longer_than_the_choices(
    answer: tuple[dict[str, Any], Any],
) -> None:
    question, response = answer
    verdict = ask(op="grade", question=question, response=response)
    assert len(verdict["path"]) == len(response) + 1
    ended = verdict["path"][-1] in question["ends"]
    assert len(verdict["items"]) == len(response) + ended


@same_examples
@given(st.lists(st.text()), seeds)
def test_a_shuffle_loses_nothing_and_leaves_what_it_was_given(items: list[str], seed: str) -> None:
    before = list(items)
    assert Counter(shuffled(items, seed)) == Counter(items)
    assert items == before


@same_examples
@given(st.lists(st.text()), seeds)
def test_the_same_seed_gives_the_same_order(items: list[str], seed: str) -> None:
    assert shuffled(items, seed) == shuffled(items, seed)


def test_every_order_comes_about_as_often() -> None:
    counts = Counter("".join(shuffled(list("abcd"), f"seed {n}")) for n in range(24_000))
    assert len(counts) == 24
    assert min(counts.values()) > 850
    assert max(counts.values()) < 1150


@same_examples
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
    # A rule falls behind another by more than one only when it has no more questions.
    for rule in rules:
        has = sum(question["rule"] == rule for question in by_id.values())
        assert met[rule] == has or met[rule] >= max(met.values(), default=0) - 1


@same_examples
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


@same_examples
@given(result_lists(), st.randoms())
def test_the_order_of_results_does_not_change_their_sum(
    results: list[dict[str, Any]], chance: Any
) -> None:
    other = list(results)
    chance.shuffle(other)
    assert sum_up(results) == sum_up(other)


@same_examples
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


@same_examples
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


@same_examples
@given(records, answers, times)
def test_an_answer_moves_at_most_one_step_on_and_anything_less_than_full_to_the_first(
    old: dict[str, Any], answer: dict[str, Any], now: int
) -> None:
    step = note(old, answer, now)["step"]
    assert step in {0, old["step"], old["step"] + 1}
    if answer["score"] != 1:
        assert step == 0


@same_examples
@given(st.lists(records, unique_by=lambda record: record["question"]), asked_pools, times)
def test_each_question_is_due_changed_or_later_or_none_of_these(
    kept: list[dict[str, Any]], pool: list[dict[str, Any]], now: int
) -> None:
    told = due(kept, pool, now)
    later = [entry["question"] for entry in told["later"]]
    met = [*told["due"], *told["changed"], *later]
    assert len(met) == len(set(met))
    assert set(met) <= {question["id"] for question in pool} & {each["question"] for each in kept}
    assert all(entry["at"] > now for entry in told["later"])
    assert told == due(list(reversed(kept)), list(reversed(pool)), now)
    assert sum(rule["count"] for rule in told["rules"]) == len(pool)
    assert all(rule["met"] for rule in told["rules"] if rule["mastered"])


@same_examples
@given(st.dictionaries(st.text(), st.text() | st.booleans() | st.none()))
def test_a_fingerprint_does_not_know_the_order_of_keys(content: dict[str, Any]) -> None:
    turned = dict(reversed(content.items()))
    assert fingerprint(turned) == fingerprint(content)
    assert set(fingerprint(content)) <= set("0123456789abcdef")
    assert len(fingerprint(content)) == 12


@same_examples
@given(anything, anything)
def test_two_contents_share_a_fingerprint_only_when_json_makes_them_one(
    one: object, two: object
) -> None:
    prints = [ask(op="fingerprint", content=content) for content in (one, two)]
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


@same_examples
@given(requests() | anything)
def test_every_request_gets_a_reply_in_json(request: object) -> None:
    answer = json.loads(reply(json.dumps(request)))
    assert isinstance(answer, dict)
    assert answer.get("error") != "bad-json"


def test_micropython_replies_as_cpython_does_to_whatever_is_asked() -> None:
    asked: list[str] = []

    @settings(same_examples, max_examples=500)
    @given(requests())
    def collect(request: dict[str, Any]) -> None:
        # Letters as they are, as a page sends them.
        asked.append(json.dumps(request, ensure_ascii=False))

    collect()
    told = {
        request: (got, wanted)
        for request, got, wanted in zip(
            asked,
            in_micropython(asked),
            [json.loads(reply(request)) for request in asked],
            strict=True,
        )
        if got != wanted
    }
    assert told == {}
