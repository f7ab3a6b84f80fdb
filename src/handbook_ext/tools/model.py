"""A tool, read once; every output prints this.

It asks questions, gives advice that answers call for, and makes something of the answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from handbook_ext.errors import Place
    from handbook_ext.source.text import Text
    from handbook_ext.tools.texts.model import Texts

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
            data["options"] = [option.id for option in self.options]
        return data

    @property
    def sample(self) -> str | list[str]:
        """The answer that the example gives."""
        if self.kind in CHOOSING:
            return [option.id for option in self.options if option.example]
        return self.example.markdown if self.example else ""


@dataclass(frozen=True, slots=True)
class Part:
    """Questions about one matter."""

    id: str
    title: Text
    intro: Text | None
    questions: tuple[Question, ...]


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


@dataclass(frozen=True, slots=True)
class Advice:
    """What a wise colleague would say to some answers, beside the question ``at``."""

    id: str
    at: str
    when: tuple[Condition, ...]
    title: Text
    text: Text

    def data(self) -> dict[str, Any]:
        """Return what ``engine.advice`` takes."""
        return {"id": self.id, "when": [condition.data() for condition in self.when]}


@dataclass(frozen=True, slots=True)
class Document:
    """What is made of the answers for someone to decide on."""

    title: Text
    to: Text
    intro: Text | None
    decision: Text
    options: tuple[Text, ...]
    room: Text | None
    signatures: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool by the name of its file. ``missing`` is the heading of what is not answered yet."""

    name: str
    missing: Text | None
    parts: tuple[Part, ...]
    advice: tuple[Advice, ...]
    document: Document | None
    texts: Texts | None
    place: Place

    @property
    def questions(self) -> Iterator[Question]:
        """All questions, in their order."""
        for part in self.parts:
            yield from part.questions

    def data(self) -> dict[str, Any]:
        """Return the form and its advice as ``engine.advice.advise`` takes them."""
        return {
            "questions": [question.data() for question in self.questions],
            "advice": [entry.data() for entry in self.advice],
        }
