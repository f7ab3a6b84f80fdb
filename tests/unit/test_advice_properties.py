"""Properties of all forms, advice and answers."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_ext.engine.advice import CHOOSING, KINDS, advise
from handbook_ext.engine.fold import begins_word, fold, is_space
from handbook_ext.engine.service import reply
from tests.unit.test_grading import in_micropython

OPTIONS = ["a", "b", "c"]
odd = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
written = odd | st.sampled_from(
    ["", " \u200b\ufeff", "ÆRLIG og ŠKUVLA", "e\u0301 å", "🙈‍🔥", "<b>x</b>", "x" * 10_000]
)
Request = dict[str, Any]


@st.composite
def forms(draw: st.DrawFn) -> Request:
    """Draw a form with two questions of each kind, advice with all checks, and answers."""
    questions: list[Request] = []
    answers: dict[str, Any] = {}
    for kind in KINDS:
        for number in (1, 2):
            name = f"{kind}-{number}"
            question = {"id": name, "kind": kind, "required": draw(st.booleans())}
            most = 1 if kind == "choice" else len(OPTIONS)
            chosen = st.lists(st.sampled_from(OPTIONS), max_size=most, unique=True)
            if kind in CHOOSING:
                question["options"] = OPTIONS
            if draw(st.integers(0, 4)):
                answers[name] = draw(chosen if kind in CHOOSING else written)
            questions.append(question)
    writing = st.sampled_from(["line-1", "text-2"])
    choosing = st.sampled_from(["choice-1", "choices-2"])
    words = st.lists(odd.filter(bool), min_size=1, max_size=3)
    condition = st.one_of(
        st.fixed_dictionaries({"blank": writing | choosing}),
        st.fixed_dictionaries({"given": writing | choosing}),
        st.fixed_dictionaries({"without-number": writing}),
        st.fixed_dictionaries({"chosen": choosing, "option": st.sampled_from(OPTIONS)}),
        st.fixed_dictionaries({"uncovered": choosing, "by": choosing}),
        st.fixed_dictionaries({"mentions": writing, "words": words}),
        st.fixed_dictionaries({"omits": writing, "words": words}),
    )
    advice = [
        {"id": f"r{number}", "when": draw(st.lists(condition, max_size=3))} for number in range(4)
    ]
    return {"questions": questions, "advice": advice, "answers": answers}


@given(forms())
def test_what_is_missing_is_required_and_all_comes_in_order(form: Request) -> None:
    before = copy.deepcopy(form)
    said = advise(**form)
    required = [question["id"] for question in form["questions"] if question["required"]]
    assert said["missing"] == [name for name in required if name in said["missing"]]
    given_ids = [entry["id"] for entry in form["advice"]]
    assert said["advice"] == [name for name in given_ids if name in said["advice"]]
    assert form == before


@given(forms())
def test_one_condition_more_never_brings_more_advice(form: Request) -> None:
    before = set(advise(**form)["advice"])
    for entry in form["advice"]:
        entry["when"] = [*entry["when"], {"given": "line-1"}]
    assert set(advise(**form)["advice"]) <= before


@given(forms())
def test_a_text_mentions_words_just_when_it_does_not_omit_them(form: Request) -> None:
    text = form["answers"].get("text-2", "")
    words = ["a", "å", "<", text[:3] or "x"]
    form["advice"] = [
        {"id": name, "when": [{name: "text-2", "words": words}]} for name in ("mentions", "omits")
    ]
    assert len(advise(**form)["advice"]) == (0 if is_space(text) else 1)


@given(odd)
def test_folding_twice_is_folding_once_and_keeps_every_sign(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert len(folded) == len(text)


@given(odd.filter(bool))
def test_a_text_begins_its_own_first_word(text: str) -> None:
    assert begins_word(fold(text), fold(text + " og mer"))


@given(st.sampled_from("abcæøåš"), odd.filter(bool))
def test_no_word_begins_within_another(letter: str, start: str) -> None:
    text = letter + start
    assert begins_word(start, text) == text.startswith(start)


def test_micropython_says_the_same_of_whatever_is_answered() -> None:
    asked: list[str] = []

    @settings(max_examples=200)
    @given(forms())
    def collect(form: Request) -> None:
        asked.append(json.dumps({"op": "advise", **form}, ensure_ascii=False))

    collect()
    wanted = [json.loads(reply(request)) for request in asked]
    reported = {
        request: (got, want)
        for request, got, want in zip(asked, in_micropython(asked), wanted, strict=True)
        if got != want
    }
    assert reported == {}
    assert not any("error" in want for want in wanted)
