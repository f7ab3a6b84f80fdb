"""Question banks in GIFT, a text format that Moodle and many other platforms import.

Format: https://docs.moodle.org/en/GIFT_format
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.lms.item import Choice, Item, Part

SPECIAL = re.compile(r"[\\~=#{}:]")
EXTENSION = "gift.txt"


def bank(handbook: str, parts: Iterable[Part]) -> str:
    """Return a question bank with a category for the handbook, and one for each part below it."""
    texts = []
    for part in parts:
        texts.append(f"$CATEGORY: {category(handbook, part.title)}")
        texts += map(written, part.items)
    return "\n\n".join(texts) + "\n"


def category(*names: str) -> str:
    """Return the path of a category, in which a slash within a name is doubled.

    >>> category("Handbook", "Rights and/or duties")
    'Handbook/Rights and//or duties'
    """
    return "/".join(name.replace("/", "//") for name in names)


def written(item: Item) -> str:
    """Return one item."""
    tags = " ".join(f"[tag:{tag}]" for tag in item.tags)
    head = f"// [id:{item.name}] {tags}\n::{escaped(item.name)}::[html]{with_pictures(item)}"
    lines = answers(item)
    if item.afterwards:
        lines.append(f"####{escaped(item.afterwards)}")
    return "\n".join([f"{head}{{", *(f"\t{line}" for line in lines), "}"])


def answers(item: Item) -> list[str]:
    """Return the lines of an item's answers."""
    match item.kind:
        case "one":
            return [one(choice) for choice in item.choices]
        case "several":
            return [f"~%{number(c.weight)}%{escaped(c.text)}{said(c)}" for c in item.choices]
        case "match" | "order":
            # An order has no form of its own: each part is matched with its position.
            return [f"={escaped(c.text)} -> {escaped(c.place)}" for c in item.choices]
        case "write":
            return []
        case _ as other:
            assert_never(other)


def one(choice: Choice) -> str:
    """Return one answer of which only one can be chosen."""
    if choice.weight == 100:  # noqa: PLR2004 - percent
        return f"={escaped(choice.text)}{said(choice)}"
    part = f"%{number(choice.weight)}%" if choice.weight else ""
    return f"~{part}{escaped(choice.text)}{said(choice)}"


def said(choice: Choice) -> str:
    """Return the feedback of an answer."""
    return f"#{escaped(choice.reason)}" if choice.reason else ""


def with_pictures(item: Item) -> str:
    """Return the words of an item with its pictures inside, since a text has no room for files."""
    words = item.words
    for file in item.files:
        words = words.replace(f'src="{file.name}"', f'src="{file.url}"')
    return escaped(words)


def number(weight: float) -> str:
    """Return a weight as platforms list it, with at most five decimals.

    >>> number(50.0), number(100 / 3), number(-100 / 6)
    ('50', '33.33333', '-16.66667')
    """
    return f"{weight:.5f}".rstrip("0").rstrip(".")


def escaped(words: str) -> str:
    r"""Return HTML in which no character has a meaning in GIFT, on one line.

    >>> escaped("<p>a = {b}: 1</p>")
    '<p>a \\= \\{b\\}\\: 1</p>'
    """
    return SPECIAL.sub(lambda sign: f"\\{sign[0]}", " ".join(words.split())).replace("->", "-&gt;")
