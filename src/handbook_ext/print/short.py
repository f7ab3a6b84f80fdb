"""Short addresses: what is printed beside a QR code, and where the code leads.

A question keeps its short address when its page is moved or renamed, since it depends on the
question's id alone: paper outlives a site's folder structure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.engine.digest import digest

if TYPE_CHECKING:
    from sphinx.config import Config

FOLDER = "s"
"""The folder of the redirect pages: one letter is quick to type."""
SIGNS = "23456789bcdfghjkmnpqrstvwxz"
"""No look-alikes (0 and o; 1, i and l), and no vowels, so that no code is a word."""
LENGTH = 5
"""With a thousand questions, one handbook in thirty has two that share a code; it is then reported."""


def short_code(question: str) -> str:
    """Return the code for a question's id.

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
    """Return the address to print, or ``None`` when ``html_baseurl`` is not set."""
    if not config.html_baseurl:
        return None
    return f"{config.html_baseurl.rstrip('/')}/{FOLDER}/{short_code(question)}/"
