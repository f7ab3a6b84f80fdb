"""Print a question: title, situation, then answer and key by its type."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handbook_ext.engine.fingerprint import fingerprint
from handbook_ext.locale import _
from handbook_ext.quiz.content import branch, choice, reflect, sort, spot
from handbook_ext.quiz.content.parts import Parts
from handbook_ext.quiz.model import Branch, Choice, Classify, Order, Reflect, Spot
from handbook_ext.quiz.nodes import (
    handbook_actions,
    handbook_discuss,
    handbook_discuss_title,
    handbook_key,
    handbook_key_title,
    handbook_question,
    handbook_question_title,
)
from handbook_ext.quiz.texts import parts_of

if TYPE_CHECKING:
    from docutils import nodes

    from handbook_ext.quiz.model import Body, Question
    from handbook_ext.source.markdown import MarkdownReader


def print_question(
    question: Question,
    title: str,
    reader: MarkdownReader,
    docname: str,
    *,
    discuss: bool = False,
) -> handbook_question:
    """Return a whole question; raises ``AuthorError`` for text that does not fit its place."""
    parts = Parts(question, reader, docname)
    reflects = isinstance(question.body, Reflect)
    node = handbook_question(
        question=question.id,
        data=question.data(),
        rule=str(question.rules[0]),
        also=[str(rule) for rule in question.rules[1:]],
        roles=list(question.roles),
        fingerprint=question_fingerprint(question),
        ids=[question.id],
        names=[question.id],
        classes=["handbook-question"],
    )
    node.source, node.line = question.place
    node += handbook_question_title(title, title)
    if question.shares is None:
        node += parts.situation(question.situation, question.id)
    node += print_answer(question.body, parts)
    submit = _("Vis momenter") if reflects else _("Sjekk svaret")
    node += handbook_actions(scored=not reflects, submit=submit)
    name = _("Momenter") if reflects else _("Fasit")
    key = print_key(question.body, parts)
    key_title = handbook_key_title(name, name)
    # Folded: a search must neither lead to what is not seen, nor give the answer away.
    node += handbook_key("", key_title, *key, type=question.body.type, classes=["no-search"])
    if discuss and question.discuss is not None:
        name = _("Snakk om det")
        node += handbook_discuss(
            "", handbook_discuss_title(name, name), *reader.blocks(question.discuss)
        )
    return node


def question_fingerprint(question: Question) -> str:
    """Return a fingerprint of all that a reader answers to; it changes when any word does.

    It is the same wherever the question is shown, with its situation or below another's.
    """
    alone = replace(question, discuss=None, shares=None)
    words = [part.text.markdown for part in parts_of(alone)]
    return fingerprint([question.situation.markdown, words, question.data()])


def print_answer(body: Body, parts: Parts) -> nodes.Element:
    """Return what a reader answers with."""
    match body:
        case Choice():
            return choice.answer(body, parts)
        case Classify():
            return sort.classify_answer(body, parts)
        case Order():
            return sort.order_answer(body, parts)
        case Spot():
            return spot.answer(body, parts)
        case Branch():
            return branch.answer(body, parts)
        case Reflect():
            return reflect.answer(parts)


def print_key(body: Body, parts: Parts) -> list[nodes.Element]:
    """Return how each part is judged and why, or what good answers hold."""
    match body:
        case Choice():
            return choice.key(body, parts)
        case Classify():
            return sort.classify_key(body, parts)
        case Order():
            return sort.order_key(body, parts)
        case Spot():
            return spot.key(body, parts)
        case Branch():
            return branch.key(body, parts)
        case Reflect():
            return reflect.key(body, parts)
