"""An edition of chosen questions only, in the order given and numbered consecutively."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.print.edition.cards import CardPrinter, piles
from handbook_ext.print.edition.component import component
from handbook_ext.print.edition.pages import empty_document
from handbook_ext.print.edition.questions import Printer
from handbook_ext.quiz.content import Layout
from handbook_ext.quiz.pool import alone
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run
    from handbook_ext.quiz.model import Question
    from handbook_ext.rule.model import Rule

    Assemble = Callable[[Run, Entry], nodes.document]

LOOKS = {
    "worksheet": ("answer", Layout("left out")),
    "key": ("key", Layout("inside", recall=False, discuss=True)),
}
"""As in ``booklet``, but the key includes what to discuss, as there is no trainer's edition here."""


def or_all(assemble: Assemble) -> Assemble:
    """Return an assembler for the entry's questions if it lists any, otherwise ``assemble``."""

    def made(run: Run, entry: Entry) -> nodes.document:
        if not entry.questions:
            return assemble(run, entry)
        return cards(run, entry) if entry.edition == "cards" else booklet(run, entry)

    return made


def booklet(run: Run, entry: Entry) -> nodes.document:
    """Return the questions below the booklet's title, without a cover."""
    document = empty_document(run.library, entry)
    section = nodes.section("", nodes.title(entry.title, entry.title), ids=["booklet"])
    if entry.edition == "worksheet":
        section += component("name-and-date", name_word=_("Navn"), date_word=_("Dato"))
    printer = Printer(run.env, *LOOKS[entry.edition])
    for rule, question in found(run, entry):
        section += printer.print(rule, [question])
    document += section
    return document


def cards(run: Run, entry: Entry) -> nodes.document:
    """Return the cards, each with its number in the booklet."""
    document = empty_document(run.library, entry)
    printer = CardPrinter(run.env)
    document += piles(
        run.config,
        [
            card
            for rule, question in found(run, entry)
            for card in printer.each(rule, [question], printer.card)
        ],
    )
    return document


def found(run: Run, entry: Entry) -> Iterator[tuple[Rule, Question]]:
    """Yield the entry's questions with their rules; later ones of a series get its situation too."""
    by_id = {
        question.id: (rule, alone(question))
        for rule in HandbookDomain.of(run.env).rules.values()
        for question in run.library.questions(rule.slug)
    }
    for name in entry.questions:
        if name in by_id:
            yield by_id[name]
