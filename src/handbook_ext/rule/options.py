"""The options of a directive, exactly as their author typed them.

MyST parses them much like YAML: text that starts with a quotation mark may be a syntax error,
and ``#`` starts a comment. Our options contain text for readers, so each is taken literally
from its line; only quotation marks around the whole value are removed.
"""

from __future__ import annotations

import logging
import re

LOGGER = "sphinx.myst_parser.warnings_"

LINE = re.compile(r"\s*:(?!::)([\w-]+):(?:[ \t]+(.*))?")
FENCE = re.compile(r"\s*(```|:::|~~~)")
WHOLE = re.compile(r"\"[^\"\\]*\"|'[^']*'")
MISREAD = re.compile(r"'(\w+)': (Invalid options format|Directive options has # comments)")
OWN = frozenset(
    [
        "rule",
        "rules",
        "approved",
        "post",
        "posts",
        "quiz",
        "diagram",
        "tool",
        "channels",
        "selftest",
        "plenary",
        "booklet",
        "progress",
        "repeat",
        "edition",
        "practice",
        "guide",
        "search",
        "fields",
    ]
)
"""The directives whose options are read this way."""


def typed_options(block: str) -> list[tuple[str, str]]:
    r"""Return the options at the start of a MyST directive's content, repeated ones included.

    >>> typed_options(':why: "Takk" er nok #takk\n:from: "Oss"\n\n:no: ne')
    [('why', '"Takk" er nok #takk'), ('from', 'Oss')]
    """
    options: list[tuple[str, str]] = []
    lines = block.splitlines()
    if lines and FENCE.match(lines[0]):
        del lines[0]
    for line in lines:
        found = LINE.fullmatch(line)
        if found is None:
            break
        value = (found[2] or "").strip()
        options.append((found[1], value[1:-1] if WHOLE.fullmatch(value) else value))
    return options


class OwnOptions(logging.Filter):
    """A log filter that drops MyST's warnings on options that it cannot read and we can."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Return false for these warnings."""
        found = MISREAD.match(str(record.msg))
        return found is None or found[1] not in OWN


_own_options = OwnOptions()


def setup() -> None:
    """Add the filter to MyST's logger, once per process."""
    logging.getLogger(LOGGER).addFilter(_own_options)
