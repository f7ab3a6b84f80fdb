"""The numbers of rules: «2», or as statutes and standards have them: «3.2», «4 b», «A.1»."""

from __future__ import annotations

import re

PATTERN = re.compile(r"(?:[1-9][0-9]{0,3}|[A-Z])(?:\.[0-9]{1,4})*(?: ?[a-z])?")
PART = re.compile(r"[0-9]+|[A-Za-z]")

Order = tuple[tuple[int, str], ...]


def is_number(text: str) -> bool:
    """Tell whether a text can be a rule's number.

    >>> [is_number(text) for text in ("2", "3.2 b", "A.1", "12a")]
    [True, True, True, True]
    >>> any(is_number(text) for text in ("", "0", "to", "2.", "1e5", "-1"))
    False
    """
    return PATTERN.fullmatch(text) is not None


def order_of(number: str) -> Order:
    """Return the key that numbers are sorted by; rules without a number come last.

    >>> sorted(["10", "", "3.10", "3.2 b", "3.2", "2", "3.2 a"], key=order_of)
    ['2', '3.2', '3.2 a', '3.2 b', '3.10', '10', '']
    """
    parts = PART.findall(number)
    if not parts:
        return ((10_000, ""),)
    return tuple((int(part), "") if part.isdigit() else (0, part) for part in parts)


def whole(number: str) -> int | None:
    """Return a number that is a whole one, as lists count; ``None`` for any other.

    >>> whole("12"), whole("3.2"), whole("")
    (12, None, None)
    """
    return int(number) if number.isdigit() else None
