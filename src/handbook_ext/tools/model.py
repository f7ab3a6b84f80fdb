"""A tool: read once, printed by every output.

It asks questions, gives advice on the answers, and makes a document or texts of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.errors import Place
    from handbook_ext.source.text import Text
    from handbook_ext.tools.question import Condition, Question
    from handbook_ext.tools.texts.model import Texts


@dataclass(frozen=True, slots=True)
class Part:
    """Questions on one subject."""

    id: str
    title: Text
    intro: Text | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Parts that are answered together."""

    id: str
    title: Text
    intro: Text | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """What a wise colleague would say about some answers, beside the question ``at``."""

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
    """The document that the answers become, for someone to decide on."""

    title: Text
    to: Text
    intro: Text | None
    decision: Text
    options: tuple[Text, ...]
    room: Text | None
    signatures: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool, named by its file.

    ``missing`` is the heading above what is not answered yet, ``result`` the one above what follows
    the last step. ``parts`` are all parts, also those in ``steps``.
    """

    name: str
    missing: Text | None
    steps: tuple[Step, ...]
    parts: tuple[Part, ...]
    result: Text | None
    advice: tuple[Advice, ...]
    document: Document | None
    texts: Texts | None
    place: Place

    @property
    def questions(self) -> Iterator[Question]:
        """All questions in order."""
        for part in self.parts:
            yield from part.questions

    def data(self) -> dict[str, Any]:
        """Return the form and its advice as ``engine.advice.advise`` takes them."""
        return {
            "questions": [question.data() for question in self.questions],
            "advice": [entry.data() for entry in self.advice],
        }
