"""Print a draft post whose faults are to be marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.quiz.content.parts import Parts, lettered_list
from handbook_ext.quiz.model import Spot, lettered
from handbook_ext.quiz.nodes import handbook_key_entry, handbook_post, handbook_segment
from handbook_ext.quiz.words import hint

if TYPE_CHECKING:
    from handbook_ext.quiz.nodes import handbook_answer


def answer(body: Spot, parts: Parts) -> handbook_answer:
    """Return the prompt, and the post in pieces."""
    question = parts.question
    group = parts.answer(question.prompt, hint("spot"), question.shares or question.id)
    post = lettered_list(handbook_post)
    for letter, segment in lettered(body.segments):
        post += handbook_segment("", parts.text(segment.text), letter=letter)
    group += post
    return group


def key(body: Spot, parts: Parts) -> list[nodes.Element]:
    """Return the pieces with a fault, why, and the rule or advice that each rests on."""
    entries = nodes.bullet_list()
    for letter, segment in lettered(body.segments):
        if segment.fault is not None and segment.feedback is not None:
            entries += handbook_key_entry(
                "",
                parts.text(segment.text),
                parts.feedback(segment.feedback, (segment.fault,)),
                letter=letter,
                state="",
            )
    return [entries, *parts.others()]
