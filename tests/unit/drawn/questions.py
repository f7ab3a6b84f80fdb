"""Questions that the engine can grade, each with a valid response."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from handbook_ext.engine.shapes import VERDICT_SCORES
from handbook_ext.engine.types.spot import NOTHING

LETTERS = list("abcdefg")
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
    if kind == "multiple":
        options[draw(st.integers(0, len(ids) - 1))][key] = True
    known = [*ids, NOTHING] if kind == "spot" else ids
    most = 1 if kind == "single" else len(known)
    chosen = st.lists(st.sampled_from(known), min_size=1, max_size=most, unique=True)
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
