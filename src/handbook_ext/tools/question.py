"""What a form asks, and the conditions that its advice and texts depend on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.source.text import Text

Kind = Literal["line", "text", "choice", "choices"]
KINDS: tuple[Kind, ...] = ("line", "text", "choice", "choices")
CHOOSING: tuple[Kind, ...] = ("choice", "choices")


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose.

    ``example`` tells whether the example has chosen it; ``words`` are what it is called in texts,
    by language: none where it is never written.
    """

    id: str
    text: Text
    example: bool
    words: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Question:
    """Something to answer: with a line, a text, one choice or several.

    ``register`` is the field of a channel's entry that the answer becomes.
    """

    id: str
    ask: Text
    kind: Kind
    required: bool
    help: Text | None
    example: Text | None
    options: tuple[Option, ...]
    register: str | None

    def data(self) -> dict[str, Any]:
        """Return what ``engine.advice`` takes."""
        data: dict[str, Any] = {"id": self.id, "kind": self.kind, "required": self.required}
        if self.options:
            data["options"] = self.option_ids
        return data

    @property
    def option_ids(self) -> list[str]:
        """The ids of what can be chosen."""
        return [option.id for option in self.options]

    @property
    def sample(self) -> str | list[str]:
        """The answer that the example gives."""
        if self.kind in CHOOSING:
            return [option.id for option in self.options if option.example]
        return self.example.markdown if self.example else ""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of ``engine.advice``: the check, the question, and what the check compares with."""

    check: str
    question: str
    option: str = ""
    by: str = ""
    words: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """Return what ``engine.advice`` takes."""
        compared = {"option": self.option, "by": self.by, "words": list(self.words)}
        return {self.check: self.question} | {key: it for key, it in compared.items() if it}
