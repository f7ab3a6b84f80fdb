"""Situation cards: what happened on the front, the best answer and why on the back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.keyed import first, reasons, with_key
from handbook_ext.print.edition.pages import empty_document, rules_of
from handbook_ext.print.edition.questions import Printer, questions_of
from handbook_ext.quiz.model import Choice, Reflect
from handbook_ext.quiz.nodes import (
    handbook_feedback,
    handbook_key_entry,
    handbook_mark,
    handbook_option_text,
    handbook_points,
    handbook_prompt,
    handbook_situation,
)
from handbook_ext.quiz.typst.frame import for_roles

if TYPE_CHECKING:
    from handbook_ext.print.builder import PrintBuilder
    from handbook_ext.print.entry import Entry
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.nodes import handbook_question
    from handbook_ext.source.text import Text

FRONT, BACK = 550, 420
"""Letters that a card as wide as the sheet has room for on each side; the theme makes those wide
that need it."""


def assemble(builder: PrintBuilder, entry: Entry) -> nodes.document:
    """Return the cards of all rules, one after another."""
    env, library = builder.env, builder.library
    document = empty_document(library, entry)
    printer = Printer(env, "card")
    cards = component("card-sheet", blank=_("Lag et eget kort"))
    for rule in rules_of(env, entry):
        found = [q for q in questions_of(library, rule, entry.seed) if fits(q)]
        for question in printer.print(rule, found):
            cards += card(builder, rule.title, question)
    document += cards
    return document


def fits(question: Question) -> bool:
    """Tell whether a question can be asked by its situation alone, and answered on a card."""
    if question.shares is not None:
        return False
    match question.body:
        case Choice(type="single", options=options):
            best = next(option for option in options if option.state == "best")
            answer = [best.text, best.feedback]
        case Reflect(points=points):
            answer = list(points)
        case _:
            return False
    asked = [question.situation, question.prompt] if question.prompt else [question.situation]
    return letters(asked) <= FRONT and letters(answer) <= BACK


def letters(texts: list[Text]) -> int:
    """Return how many letters texts have together."""
    return sum(len(text.markdown) for text in texts)


def card(builder: PrintBuilder, rule: str, question: handbook_question) -> handbook_component:
    """Return one card."""
    with_key(question, situation=True)
    asked: list[nodes.Node] = [
        first(question, handbook_situation),
        first(question, handbook_prompt),
    ]
    return component(
        "situation-card",
        component("card-front", *asked),
        component("card-back", *answer(question)),
        number=question["number"],
        rule=rule,
        title=_("Kort {number}").format(number=question["number"]),
        roles=for_roles(builder.config, question["roles"]),
        address=question.get("address"),
        qr=question.get("qr"),
    )


def answer(question: handbook_question) -> list[nodes.Node]:
    """Return the best answer and why, or what good answers to a reflection hold."""
    points = list(question.findall(handbook_points))
    if points:
        title = _("Momenter")
        return [nodes.rubric(title, title), *points]
    return [
        part
        for entry in question.findall(handbook_key_entry)
        if entry["state"] == "best"
        for part in best(entry)
    ]


def best(entry: handbook_key_entry) -> list[nodes.Node]:
    """Return the best option with its judgement and reason, without the rule: the card has it."""
    mark = first(entry, handbook_mark)
    words = nodes.strong("", "", *first(entry, handbook_option_text).children)
    feedback = first(entry, handbook_feedback)
    return [
        component("judgement-line", state=entry["state"], word=mark.astext()),
        nodes.paragraph("", "", words),
        *reasons(feedback),
    ]
