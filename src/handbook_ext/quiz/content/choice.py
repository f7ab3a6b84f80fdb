"""Print one best answer and several right ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.quiz.content.parts import Parts, lettered_list
from handbook_ext.quiz.model import Choice, lettered
from handbook_ext.quiz.words import hint

if TYPE_CHECKING:
    from handbook_ext.quiz.nodes import handbook_answer

CONTROLS = {"single": "radio", "multiple": "checkbox"}


def answer(body: Choice, parts: Parts) -> handbook_answer:
    """Return the prompt and the options."""
    question = parts.question
    group = parts.answer(question.prompt, hint(body.type), question.shares or question.id)
    group += parts.options(body.options, CONTROLS[body.type], "response")
    return group


def key(body: Choice, parts: Parts) -> list[nodes.Element]:
    """Return the judgement of each option."""
    entries = lettered_list(nodes.enumerated_list)
    for letter, option in lettered(body.options):
        entries += parts.judged(letter, option)
    return [entries]
