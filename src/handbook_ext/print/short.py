"""Short addresses: what stands beside a QR code, and what the code leads to.

A question keeps its short address when its page is moved or renamed, for it follows
from the question's id alone: paper lives longer than a site's folders.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.engine.digest import digest

if TYPE_CHECKING:
    from sphinx.config import Config

FOLDER = "s"
"""Where the pages lie that lead on: a letter is enough to type."""
SIGNS = "23456789bcdfghjkmnpqrstvwxz"
"""No signs that look alike (0 and o, 1, i and l), and no vowels: so no words."""
LENGTH = 5
"""Of a thousand questions two share a code in one handbook of thirty; then that is told."""


def short_code(question: str) -> str:
    """Return the code of a question's id, the same every time.

    >>> short_code("boller-til-17-mai")
    'c2nk5'
    """
    number = int.from_bytes(digest(question)[:8], "big")
    code = ""
    for _place in range(LENGTH):
        number, sign = divmod(number, len(SIGNS))
        code += SIGNS[sign]
    return code


def short_address(config: Config, question: str) -> str | None:
    """Return where paper sends its reader, or nothing when ``html_baseurl`` is not set."""
    if not config.html_baseurl:
        return None
    return f"{config.html_baseurl.rstrip('/')}/{FOLDER}/{short_code(question)}/"
