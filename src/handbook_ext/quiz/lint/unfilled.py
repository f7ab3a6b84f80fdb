"""Remains of a skeleton: texts still in angle brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.skeletons import remedies
from handbook_ext.quiz.texts import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Text

BRACKETED = r"\s*<[^<>]+>\s*"


def unfilled_texts(question: Question) -> Iterator[AuthorError]:
    """Yield a fault for each text of a question that is a skeleton's, or still in its brackets."""
    for part in parts_of(question):
        yield from unfilled(part.text)


def unfilled(text: Text) -> Iterator[AuthorError]:
    """Yield a fault for each of a skeleton's texts that occurs in a text, or for its brackets."""
    words = text.markdown
    if "<" not in words:
        return
    known = remedies()
    pieces = [piece for piece in known if piece in words]
    for piece in pieces:
        line = text.place.line + words.count("\n", 0, words.index(piece))
        fault = _("«{piece}» står igjen fra mønsteret.").format(piece=piece)
        yield AuthorError(Place(text.place.path, line), fault, known[piece])
    if not pieces and re.fullmatch(BRACKETED, words):
        fault = _("Hele teksten står mellom < og >, som i mønsteret: «{text}».")
        remedy = _("Skriv teksten ferdig, og ta bort < og >.")
        yield AuthorError(text.place, fault.format(text=words.strip()[:60]), remedy)
