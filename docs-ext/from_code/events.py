"""The events: those of the build, and those that a page's elements dispatch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.events import core_events
from sphinx.pycode import ModuleAnalyzer

import handbook_ext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

PACKAGE = Path(handbook_ext.__file__).parent
SCRIPTS = PACKAGE / "browser" / "src"
DISPATCHED = re.compile(
    r"(?:bubbling|new (?:Custom)?Event)\((?:\"(?P<name>handbook-[\w-]+)\"|(?P<const>[A-Z]+)\b)"
)
CONSTANT = re.compile(r"const (?P<const>[A-Z]+) = \"(?P<name>handbook-[\w-]+)\"")
MEANINGS = {
    "handbook-finished": "A guide was taken to its end. Bubbles from its element.",
    "handbook-progress-changed": "The progress that this browser keeps has changed. On `window`.",
    "handbook-reader-changed": "The reader has said who they are; `detail` has the role and the work. On `window`.",
    "handbook-recalled": "A verdict on an earlier answer is shown again; `detail` as in `handbook-verdict`. "
    "Bubbles from the question's form.",
    "handbook-round": "A round shows another question, or its end. Bubbles from its element.",
    "handbook-search-unavailable": "The search could not start; Sphinx's own takes over.",
    "handbook-verdict": "An answer was judged; `detail` has the verdict, the response and the "
    "confidence. Bubbles from the question's form.",
}


def write_build_events(app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a table of the events of the build, with what their declaration says."""
    yield "| Event | What it is |\n|---|---|"
    declared = ModuleAnalyzer.for_module("handbook_ext.quiz.read").find_attr_docs()
    for name in sorted(app.events.events.keys() - core_events.keys()):
        if name.startswith("handbook-"):
            words = " ".join(declared["", "EVENT"]).strip()
            yield f"| `{name}` | {words} |"


def write_browser_events(_app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a table of what the scripts dispatch; raise ``LookupError`` for one without a meaning."""
    found = set(dispatched())
    if differing := found ^ MEANINGS.keys():
        fault = f"from_code/events.py does not describe what the scripts dispatch: {differing}."
        raise LookupError(fault)
    yield "| Event | When |\n|---|---|"
    for name in sorted(found):
        yield f"| `{name}` | {MEANINGS[name]} |"


def dispatched() -> Iterator[str]:
    """Yield the names of the events that scripts dispatch."""
    for path in sorted(SCRIPTS.rglob("*.ts")):
        source = path.read_text(encoding="utf-8")
        constants = {found["const"]: found["name"] for found in CONSTANT.finditer(source)}
        for found in DISPATCHED.finditer(source):
            name = found["name"] or constants.get(found["const"])
            if name:
                yield name
