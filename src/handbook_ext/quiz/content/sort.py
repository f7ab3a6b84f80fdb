"""Print items to classify, and items to put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.content.parts import Parts, lettered_list
from handbook_ext.quiz.model import Classify, Order, lettered
from handbook_ext.quiz.nodes import (
    handbook_categories,
    handbook_key_entry,
    handbook_movable,
    handbook_options,
    handbook_order,
    handbook_solution,
    handbook_sortable,
)
from handbook_ext.quiz.words import hint

if TYPE_CHECKING:
    from handbook_ext.quiz.nodes import handbook_answer


def classify_answer(body: Classify, parts: Parts) -> handbook_answer:
    """Return the prompt, the categories, and the items."""
    question = parts.question
    group = parts.answer(question.prompt, hint("classify"), question.shares or question.id)
    names = [plain_words(parts, body, number) for number in range(len(body.categories))]
    line = _("Kategorier: {categories}").format(categories=" · ".join(names))
    group += handbook_categories(line, line)
    items = lettered_list(handbook_options)
    for letter, item in lettered(body.items):
        items += handbook_sortable("", parts.text(item.text), letter=letter, categories=names)
    group += items
    return group


def plain_words(parts: Parts, body: Classify, category: int) -> str:
    """Return a category's words without markup, for a line and for labels."""
    inline = parts.reader.inline(body.categories[category])
    return "".join(node.astext() for node in inline)


def classify_key(body: Classify, parts: Parts) -> list[nodes.Element]:
    """Return the right category of each item, and why."""
    entries = lettered_list(nodes.enumerated_list)
    for letter, item in lettered(body.items):
        words = plain_words(parts, body, item.category)
        entries += handbook_key_entry(
            "",
            nodes.paragraph("", "", handbook_solution(words, words)),
            parts.feedback(item.feedback, item.rules),
            letter=letter,
            state="",
        )
    return [entries]


def order_answer(body: Order, parts: Parts) -> handbook_answer:
    """Return the prompt, and the items as shown."""
    question = parts.question
    group = parts.answer(question.prompt, hint("order"), question.shares or question.id)
    items = lettered_list(handbook_order)
    for letter, item in body.shown(question.id):
        items += handbook_movable("", parts.text(item.text), letter=letter)
    group += items
    return group


def order_key(body: Order, parts: Parts) -> list[nodes.Element]:
    """Return the items in their right order, numbered, and why each comes there."""
    letters = {item: letter for letter, item in body.shown(parts.question.id)}
    entries = nodes.enumerated_list(enumtype="arabic", prefix="", suffix=".")
    for item in body.items:
        entries += handbook_key_entry(
            "",
            parts.text(item.text),
            parts.feedback(item.feedback, item.rules),
            letter=letters[item],
            state="",
        )
    return [entries]
