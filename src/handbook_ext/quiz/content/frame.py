"""Print a question: title, situation, controls and key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.audience import audience
from handbook_ext.quiz.content.answer import answer
from handbook_ext.quiz.content.key import key
from handbook_ext.quiz.nodes import (
    handbook_actions,
    handbook_audience,
    handbook_basis,
    handbook_discuss,
    handbook_discuss_title,
    handbook_end,
    handbook_key_entry,
    handbook_question,
    handbook_question_title,
)

if TYPE_CHECKING:
    from handbook_ext.quiz.content.parts import Parts
    from handbook_ext.source.text import Text


def print_question(parts: Parts, title: str, **attributes: object) -> handbook_question:
    """Return a whole question; raise ``AuthorError`` for a faulty text.

    ``attributes`` are an edition's own, for its visitors: see ``quiz/typst/frame.py``.
    """
    question, layout = parts.question, parts.layout
    is_judged = parts.view.is_judged
    node = handbook_question(
        question=question.id,
        data=question.data(),
        rule=str(question.rules[0]),
        also=[str(rule) for rule in question.rules[1:]],
        roles=list(question.roles),
        work=list(question.work),
        fingerprint=question.fingerprint,
        shares=question.shares,
        ids=[question.id],
        classes=["handbook-question"],
        names=[question.id],
    )
    node.attributes.update(attributes)
    node.source, node.line = question.place
    node += handbook_question_title(title, title)
    words = audience(parts.reader.env.config, question.roles, question.work)
    node += handbook_audience(words, words)
    if question.shares is None and layout.recall:
        node += parts.situation(question.situation, question.id)
    node += answer(parts)
    submit = _("Sjekk svaret") if is_judged else _("Vis momenter")
    node += handbook_actions(question=question.id, scored=is_judged, submit=submit)
    # The points of a reflection belong to no row.
    if layout.key == "below" or (layout.key == "inside" and parts.view.points):
        node += key(parts)
    if layout.discuss and question.discuss is not None:
        node += discussion(question.discuss, parts, node)
    return node


def discussion(text: Text, parts: Parts, question: handbook_question) -> handbook_discuss:
    """Return what a trainer may ask next; on paper it stays with the answer before it."""
    title = _("Snakk om det")
    found = handbook_discuss("", handbook_discuss_title(title, title), *parts.reader.blocks(text))
    if parts.layout.key == "inside":
        answers = [*question.findall(handbook_key_entry), *question.findall(handbook_end)]
        last = answers[-1:] or list(question.findall(handbook_basis))[-1:]  # a reflection's
        for part in [found, *last]:
            part["talk"] = bool(last)
    return found
