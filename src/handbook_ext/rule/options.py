"""The options of a directive, exactly as their author typed them.

MyST parses them much like YAML: text that starts with a quotation mark may be a syntax error,
and ``#`` starts a comment. Our options contain text for readers, so each is taken literally
from its line; only quotation marks around the whole value are removed.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LOGGER = "sphinx.myst_parser.warnings_"

LINE = re.compile(r"\s*:(?!::)([\w-]+):(?:[ \t]+(.*)|([^\s:].*))?")
"""An option; the last group is a value that lacks the space in front of it."""
FENCE = re.compile(r"\s*(```|:::|~~~)")
WHOLE = re.compile(r"\"[^\"\\]*\"|'[^']*'")
MISREAD = re.compile(r"'(\w+)': (Invalid options format|Directive options has # comments)")
OWN = frozenset(
    [
        "banks",
        "draft",
        "packages",
        "rating",
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
        "scenario",
        "search",
        "fields",
        "translations",
    ]
)
"""The directives whose options are read this way."""


def typed_options(block: str) -> list[tuple[str, str]]:
    r"""Return the options at the start of a MyST directive's content, repeated ones included.

    >>> typed_options(':why: "Takk" er nok #takk\n:from: "Oss"\n\n:no: ne')
    [('why', '"Takk" er nok #takk'), ('from', 'Oss')]
    """
    options: list[tuple[str, str]] = []
    for found in option_lines(block):
        value = (found[2] or found[3] or "").strip()
        options.append((found[1], value[1:-1] if WHOLE.fullmatch(value) else value))
    return options


def glued_options(block: str) -> list[tuple[int, str]]:
    r"""Return the options without a space behind their colon, with their lines below the directive's.

    MyST then reads none of the options.

    >>> glued_options(":::{rule} one\n:kind: rule\n:number:2\n\n:no:ne")
    [(2, 'number')]
    """
    lines = enumerate(option_lines(block), 1)
    return [(number, found[1]) for number, found in lines if found[3]]


def option_lines(block: str) -> Iterator[re.Match[str]]:
    """Yield the lines of options at the start of a directive's content."""
    lines = block.splitlines()
    if lines and FENCE.match(lines[0]):
        del lines[0]
    for line in lines:
        found = LINE.fullmatch(line)
        if found is None:
            return
        yield found


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
