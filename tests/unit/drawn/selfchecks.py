"""Input for self-checks: pools of questions, seeds and results."""

from __future__ import annotations

import string
from typing import Any

from hypothesis import strategies as st

ROLES = ["ansatt", "folkevalgt", "mandat"]
TYPES = ["single", "multiple", "classify", "order", "spot", "branch", "reflect"]
seeds = st.text()


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
