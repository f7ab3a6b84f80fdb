"""Records that a reader's browser stores, and the pools they are about."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from handbook_ext.engine.spacing import INTERVALS
from tests.unit.drawn.questions import LETTERS

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
