"""Print a question to write about for oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.quiz.nodes import handbook_points, handbook_writing
from handbook_ext.quiz.words import hint

if TYPE_CHECKING:
    from handbook_ext.quiz.content.parts import Parts
    from handbook_ext.quiz.model import Reflect
    from handbook_ext.quiz.nodes import handbook_answer


def answer(parts: Parts) -> handbook_answer:
    """Return the prompt, and room to write."""
    question = parts.question
    group = parts.answer(question.prompt, hint("reflect"), question.shares or question.id)
    group += handbook_writing()
    return group


def key(body: Reflect, parts: Parts) -> list[nodes.Element]:
    """Return what good answers hold."""
    points = handbook_points()
    for point in body.points:
        points += nodes.list_item("", *parts.reader.blocks(point))
    return [points, *parts.others()]
