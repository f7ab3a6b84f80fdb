"""Situation cards: the situation on the front, the best answer and the reason on the back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.pages import empty_document, rules_of
from handbook_ext.print.edition.questions import Printer, questions_of
from handbook_ext.quiz.audience import audience
from handbook_ext.quiz.content import Layout
from handbook_ext.quiz.content.key import points_list
from handbook_ext.quiz.texts import best_row
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run
    from handbook_ext.quiz.content import Parts
    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Text

FRONT, BACK = 550, 420
"""The characters that fit on each side of a full-width card; the theme chooses the width."""


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return the cards of all rules in order."""
    env, library = run.env, run.library
    document = empty_document(library, entry)
    printer = CardPrinter(env)
    cards = component("card-sheet", blank=_("Lag et eget kort"))
    for rule in rules_of(env, entry):
        found = [q for q in questions_of(library, rule, entry.seed) if fits(q)]
        cards += printer.each(rule, found, printer.card)
    document += cards
    return document


def fits(question: Question) -> bool:
    """Tell whether a question makes sense without its options, and its answer fits on a card."""
    if question.shares is not None:
        return False
    best, points = best_row(question), question.view().points
    if best is not None and best.reason is not None:
        answer = [best.text, best.reason]
    elif points:
        answer = list(points)
    else:
        return False
    asked = [question.situation, question.prompt] if question.prompt else [question.situation]
    return letters(asked) <= FRONT and letters(answer) <= BACK


def letters(texts: list[Text]) -> int:
    """Return the total number of characters in some texts."""
    return sum(len(text.markdown) for text in texts)


class CardPrinter(Printer):
    """Prints questions as cards with the title of their rule."""

    def __init__(self, env: BuildEnvironment) -> None:
        super().__init__(env, "card", Layout("inside"))

    def card(self, parts: Parts, **extra: object) -> handbook_component:
        """Return one card."""
        question = parts.question
        asked: list[nodes.Node] = [parts.situation(question.situation, question.id)]
        if question.prompt is not None:
            asked.append(parts.prompt(question.prompt))
        return component(
            "situation-card",
            component("card-front", *asked),
            component("card-back", *answer(parts)),
            rule=HandbookDomain.of(self.env).rules[parts.layout.chapter].title,
            title=_("Kort {number}").format(number=extra["number"]),
            roles=audience(self.env.config, question.roles, question.work),
            **extra,
        )


def answer(parts: Parts) -> list[nodes.Node]:
    """Return the best answer and why, or the points of a reflection."""
    best = best_row(parts.question)
    if best is None:
        title = _("Momenter")
        return [nodes.rubric(title, title), points_list(parts)]
    words = nodes.strong("", "", *parts.reader.inline(best.text))
    return [
        component("judgement-line", state=best.state, word=parts.judgement(best)),
        nodes.paragraph("", "", words),
        *parts.reason(best),
    ]
