"""Requests to the engine, valid or broken, and any other JSON."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from tests.unit.drawn.questions import LETTERS, answered
from tests.unit.drawn.records import answers, asked_pools, records, times
from tests.unit.drawn.selfchecks import ROLES, TYPES, pools, result_lists, seeds

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
    """Draw a valid request, or one with anything in place of a part."""
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
