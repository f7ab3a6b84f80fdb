"""A question as a file of another program has it, its texts in our markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["one", "several", "match", "order", "write"]
WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be chosen, sorted or put in order, or what a good answer contains.

    ``share`` is a percentage of the score, ``None`` where the file does not say. ``state`` is a judgement in
    our words, if the file has one. ``place`` is where a thing to sort belongs.
    """

    text: str
    share: float | None = None
    reason: str = ""
    place: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A question, and the line that it starts on.

    ``words`` are all that is above the answers; where ``prompt`` is given, they are the situation alone.
    ``afterwards`` is said when the question has been answered, whatever the answer. ``category`` is the
    last part of the path that the question is stored under.
    """

    line: int
    name: str
    kind: Kind
    words: str
    answers: tuple[Answer, ...] = ()
    afterwards: str = ""
    prompt: str = ""
    discuss: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()


def last_of(category: str) -> str:
    """Return the last part of a category's path, in which ``//`` is a slash.

    >>> last_of("$course$/top/Helse//omsorg/Taushetsplikt"), last_of("Helse//omsorg")
    ('Taushetsplikt', 'Helse/omsorg')
    """
    return category.replace("//", "\0").rpartition("/")[2].replace("\0", "/").strip()
