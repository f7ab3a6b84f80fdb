"""Print a question: title, situation, controls and key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.audience import audience
from handbook_ext.quiz.content.answer import answer
from handbook_ext.quiz.content.key import key
from handbook_ext.quiz.nodes import (
    handbook_actions,
    handbook_answer,
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
    from docutils import nodes

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
        node += discussion(question.discuss, parts)
    if layout.key == "inside":
        keep_with_last_answer(node)
    return node


def discussion(text: Text, parts: Parts) -> handbook_discuss:
    """Return what a trainer may ask next."""
    title = _("Snakk om det")
    return handbook_discuss("", handbook_discuss_title(title, title), *parts.reader.blocks(text))


def keep_with_last_answer(question: handbook_question) -> None:
    """Mark what comes after the last answer, so that it does not stand alone on a sheet.

    A reflection has no answers; what good ones hold is short enough to stay whole.
    """
    answers: list[nodes.Element] = [
        *question.findall(handbook_key_entry),
        *question.findall(handbook_end),
    ]
    after: list[nodes.Element] = [
        *(basis for basis in question.findall(handbook_basis) if is_of_question(basis)),
        *question.findall(handbook_discuss),
    ]
    if answers and after:
        answers[-1]["followed"] = True
        for part in after:
            part["tail"] = True


def is_of_question(basis: handbook_basis) -> bool:
    """Tell whether rules are those of a question, below its answers, and not of one reason."""
    return isinstance(basis.parent, handbook_answer)
