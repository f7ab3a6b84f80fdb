"""Notes on pages that show questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.errors import Place
    from handbook_ext.quiz.model import Quiz
    from handbook_ext.rule.notes import Mention


class ShownQuestion(NamedTuple):
    """A question on the page, and its place in its quiz file."""

    question: str
    place: Place


SHOWN: Note[list[Mention]] = Note("shown quizzes", list)
"""The quizzes that the page shows in full, with the places that show them."""

QUIZZES: Note[dict[str, Quiz]] = Note("quizzes", dict)
"""The quizzes that the page shows in full, by slug."""

QUESTIONS: Note[list[ShownQuestion]] = Note("questions", list)

POOL_FILES: Note[tuple[str, ...] | None] = Note("pool files", lambda: None)
"""The quiz files that existed when the page read the questions of all."""

READ_FROM: Note[dict[str, str]] = Note("quizzes read from", dict)
"""The file of each quiz that the page shows, in full or in part: the handbook's own, or a pack's."""

TAKEN_AS: Note[Literal["", "selftest", "guide"]] = Note("taken as", lambda: "")
"""How the page is taken as a whole, if it is."""

SHOWS_TO_A_ROOM: Note[bool] = Note("shows to a room", bool)

EDITS_QUESTIONS: Note[bool] = Note("edits questions", bool)
