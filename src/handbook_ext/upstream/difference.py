"""The difference between two texts, word by word."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple


class Words(NamedTuple):
    """Some words in a row: as they were (``sign`` «-»), as they are («+»), or both (« »)."""

    sign: str
    text: str


def word_difference(before: str, after: str) -> list[list[Words]]:
    r"""Return the lines of ``after`` in which something differs; what is gone is where it was.

    >>> word_difference("id: a\ntext: en rød bil", "id: a\ntext: en blå bil")
    [[Words(sign=' ', text='text: en'), Words(sign='-', text='rød'), Words(sign='+', text='blå'), Words(sign=' ', text='bil')]]
    """
    lines = [line.split() for line in after.splitlines()]
    line_of = [number for number, line in enumerate(lines) for _word in line]
    old, new = before.split(), [word for line in lines for word in line]
    found: list[list[Words]] = [[] for _line in lines] or [[]]
    for sign, from_, to, start, end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if sign in {"delete", "replace"}:
            at = line_of[min(start, len(line_of) - 1)] if line_of else 0
            found[at].append(Words("-", " ".join(old[from_:to])))
        for number in dict.fromkeys(line_of[start:end]):
            words = [new[index] for index in range(start, end) if line_of[index] == number]
            found[number].append(Words(" " if sign == "equal" else "+", " ".join(words)))
    return [line for line in found if any(words.sign != " " for words in line)]
