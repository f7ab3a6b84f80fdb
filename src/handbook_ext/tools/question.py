"""A form's questions, and the conditions on their answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.source.text import Text
    from handbook_ext.source.translated import Translate

Kind = Literal["line", "text", "choice", "choices"]
KINDS: tuple[Kind, ...] = ("line", "text", "choice", "choices")
CHOOSING: tuple[Kind, ...] = ("choice", "choices")


@dataclass(frozen=True, slots=True)
class Option:
    """An option in a form.

    ``example`` tells whether the sample answer includes it; ``words`` are its names in composed
    texts, by language: empty if it is left out of texts.
    """

    id: str
    text: Text
    example: bool
    words: Mapping[str, Text]

    def translated(self, translate: Translate) -> Option:
        """Return the option with its text translated; its names are in the languages of the texts."""
        return replace(self, text=translate(self.text))


@dataclass(frozen=True, slots=True)
class Question:
    """A question in a form, answered with a line, a text, one option or several.

    ``register`` is the field in the register of channels that the answer fills.
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
        """The ids of the options."""
        return [option.id for option in self.options]

    @property
    def sample(self) -> str | list[str]:
        """The sample answer."""
        if self.kind in CHOOSING:
            return [option.id for option in self.options if option.example]
        return self.example.markdown if self.example else ""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in ``engine.advice``: the check, the question, and what it is compared with."""

    check: str
    question: str
    option: str = ""
    by: str = ""
    words: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """Return what ``engine.advice`` takes."""
        compared = {"option": self.option, "by": self.by, "words": list(self.words)}
        return {self.check: self.question} | {key: it for key, it in compared.items() if it}
