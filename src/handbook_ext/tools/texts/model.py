"""Texts composed from answers, the points they must cover, and the limits they must keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from handbook_ext.errors import Place
    from handbook_ext.source.text import Text
    from handbook_ext.source.translated import Translate
    from handbook_ext.tools.question import Condition, Question


@dataclass(frozen=True, slots=True)
class Point:
    """Something that a text should cover."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with placeholders for answers, and the ids of the points it covers."""

    text: Text
    points: tuple[str, ...]
    when: tuple[Condition, ...]

    def data(self) -> dict[str, Any]:
        """Return what ``engine.compose`` takes."""
        return {
            "text": " ".join(self.text.markdown.split()),
            "points": list(self.points),
            "when": [condition.data() for condition in self.when],
        }


@dataclass(frozen=True, slots=True)
class Composed:
    """A text in one language. ``last`` is the conjunction before the last item of a list («og»)."""

    id: str
    title: Text
    language: str
    last: str
    paragraphs: tuple[tuple[Sentence, ...], ...]

    def translated(self, translate: Translate) -> Composed:
        """Return the text with its title translated; the text itself is in its own language."""
        return replace(self, title=translate(self.title))

    def data(self) -> dict[str, Any]:
        """Return what ``engine.compose`` takes."""
        return {
            "id": self.id,
            "language": self.language,
            "and": self.last,
            "paragraphs": [
                [sentence.data() for sentence in paragraph] for paragraph in self.paragraphs
            ],
        }


@dataclass(frozen=True, slots=True)
class Limit:
    """How many characters a field of a channel accepts, the source, and when that was checked."""

    id: str
    channel: Text
    field: Text
    most: int
    source: Text
    address: str | None
    checked: dt.date
    place: Place

    @property
    def place_name(self) -> str:
        """The name of the channel's field."""
        return f"{self.channel.markdown}, {self.field.markdown}"


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of a tool."""

    points: tuple[Point, ...]
    texts: tuple[Composed, ...]
    limits: tuple[Limit, ...]

    def data(self, questions: Sequence[Question]) -> dict[str, Any]:
        """Return what ``engine.compose`` takes, except the answers."""
        return {
            "questions": [question.data() for question in questions],
            "texts": [text.data() for text in self.texts],
            "words": {
                question.id: {
                    option.id: {name: text.markdown for name, text in option.words.items()}
                    for option in question.options
                    if option.words
                }
                for question in questions
                if question.options
            },
            "limits": [limit.most for limit in self.limits],
        }
