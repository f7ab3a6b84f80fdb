"""Every request to the engine gets a reply, the same in CPython and in MicroPython."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings

from handbook_ext.engine.service import reply
from tests.unit.drawn.requests import anything, requests
from tests.unit.test_grading import in_micropython


@given(requests() | anything)
def test_every_request_gets_a_reply_in_json(request: object) -> None:
    answer = json.loads(reply(json.dumps(request)))
    assert isinstance(answer, dict)
    assert answer.get("error") != "bad-json"


def test_micropython_replies_as_cpython_does_to_whatever_is_asked() -> None:
    asked: list[str] = []

    @settings(max_examples=500)
    @given(requests())
    def collect(request: dict[str, Any]) -> None:
        # Unescaped, as a page sends them.
        asked.append(json.dumps(request, ensure_ascii=False))

    collect()
    reported = {
        request: (got, wanted)
        for request, got, wanted in zip(
            asked,
            in_micropython(asked),
            [json.loads(reply(request)) for request in asked],
            strict=True,
        )
        if got != wanted
    }
    assert reported == {}
