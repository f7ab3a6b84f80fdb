"""The options of a directive as their author typed them.

MyST reads them by rules much like YAML's: words that begin with a quotation mark are no option
for it, and what follows ``#`` is a comment. Those of the handbook hold words for readers, so
each is its line, letter for letter; only quotation marks around the whole of it are left out.
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
    ]
)
"""The directives whose options are read here."""


def typed_options(block: str) -> dict[str, str]:
    r"""Return the options at the head of a directive's text, in MyST.

    >>> typed_options(':why: "Takk" er nok #takk\n:from: "Oss"\n\n:no: ne')
    {'why': '"Takk" er nok #takk', 'from': 'Oss'}
    """
    options: dict[str, str] = {}
    lines = block.splitlines()
    if lines and FENCE.match(lines[0]):
        del lines[0]
    for line in lines:
        found = LINE.fullmatch(line)
        if found is None:
            break
        value = (found[2] or "").strip()
        options.setdefault(found[1], value[1:-1] if WHOLE.fullmatch(value) else value)
    return options


class OwnOptions(logging.Filter):
    """Keeps back what MyST says of options that it cannot read, and we can."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let all other records through."""
        found = MISREAD.match(str(record.msg))
        return found is None or found[1] not in OWN


_own_options = OwnOptions()


def setup() -> None:
    """Listen to MyST; once, however many handbooks one process builds."""
    logging.getLogger(LOGGER).addFilter(_own_options)
