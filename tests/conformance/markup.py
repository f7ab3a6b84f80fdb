"""The Nu checker of the W3C's validator, on every page's HTML and on the style sheets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.conformance import java
from tests.conformance.finding import Finding, Findings
from tests.conformance.packages import VNU

if TYPE_CHECKING:
    from pathlib import Path

NAME = "vnu"


def check(site: Path, pages: list[str]) -> list[Findings]:
    """Return the checker's findings on the pages and on the handbook's style sheets."""
    files = [site / page.lstrip("/") for page in pages]
    styles = sorted((site / "_static").rglob("handbook*.css"))
    return [
        Findings(NAME, "HTML", len(files), found(site, files)),
        Findings(NAME, "CSS", len(styles), found(site, styles, "--css")),
    ]


def found(site: Path, files: list[Path], *options: str) -> list[Finding]:
    """Return the checker's findings on files, except informational messages."""
    reported = java.run(VNU, "--exit-zero-always", "--format", "json", *options, *map(str, files))
    messages: list[dict[str, Any]] = json.loads(reported)["messages"]
    return [
        Finding(
            NAME,
            message.get("subType") or message["type"],
            message["url"].removeprefix(site.as_uri()),
            f"{message['message']} {message.get('extract', '')}".strip(),
        )
        for message in messages
        if (message["type"], message.get("subType")) != ("info", None)
    ]
