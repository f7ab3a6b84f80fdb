"""Situation cards: what happened and the options on the front, how each is judged on the back."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component, handbook_component
from handbook_ext.print.edition.pages import empty_document, rules_of
from handbook_ext.print.edition.questions import Printer, questions_of
from handbook_ext.quiz.audience import for_roles, role_words, work_words
from handbook_ext.quiz.content import Layout, Parts
from handbook_ext.quiz.content.answer import answer
from handbook_ext.quiz.content.key import key
from handbook_ext.quiz.nodes import (
    handbook_basis,
    handbook_key,
    handbook_key_entry,
    handbook_key_word,
    handbook_option_text,
)
from handbook_ext.quiz.texts import best_row
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return a card for each question, with the number that booklets of the same version have."""
    document = empty_document(run.library, entry)
    printer = CardPrinter(run.env)
    cards = [
        card
        for rule in rules_of(run.env, entry)
        for card in printer.each(rule, questions_of(run.library, rule, entry.seed), printer.card)
    ]
    document += piles(run.config, cards)
    return document


def piles(config: Config, cards: Iterable[nodes.Element]) -> handbook_component:
    """Return cards sorted by whom they are for: the roles one by one, then those for several."""
    sheet = component("card-sheet", blank=_("Lag et eget kort"))
    ordered = sorted(cards, key=places_of_roles)
    for _places, found in groupby(ordered, key=places_of_roles):
        pile = list(found)
        roles = [role for role in config.handbook_roles if role in pile[0]["roles"]]
        sheet += component("card-group", *pile, title=for_roles(config, roles))
    return sheet


def places_of_roles(card: nodes.Element) -> tuple[int, list[int]]:
    """Return what cards are sorted by."""
    places = [place for place, _words in card["values"]["roles"]]
    return len(places), places


class CardPrinter(Printer):
    """Prints questions as cards with the title of their rule."""

    def __init__(self, env: BuildEnvironment) -> None:
        super().__init__(env, "card", Layout("left out"))

    def card(self, parts: Parts, **extra: object) -> handbook_component:
        """Return one card; one of a series has the situation that it shares."""
        question, config = parts.question, self.env.config
        made = component(
            "situation-card",
            component(
                "card-front", parts.situation(question.situation, question.id), answer(parts)
            ),
            component("card-back", card_key(parts)),
            rule=HandbookDomain.of(self.env).rules[parts.layout.chapter].title,
            title=_("Kort {number}").format(number=extra["number"]),
            roles=role_words(config, question.roles),
            work=work_words(config, question.work),
            **extra,
        )
        made["roles"] = question.roles
        return made


def card_key(parts: Parts) -> handbook_key:
    """Return the key of a card: letters, how each is judged and why, and the words of the best."""
    below = Parts(parts.question, parts.reader, parts.docname, replace(parts.layout, key="below"))
    found = key(below)
    best = best_row(parts.question)
    for entry in found.findall(handbook_key_entry):
        if best is not None and entry["letter"] == best.letter:
            entry.insert(0, below.text(best.text))
        run_in(entry)
    name_rules_once(found, below)
    return found


def name_rules_once(found: handbook_key, parts: Parts) -> None:
    """Name the rules of a question below its key, and by a reason only where it has others."""
    own = parts.others()
    names = {basis.astext() for basis in own}
    for basis in list(found.findall(handbook_basis)):
        if basis.astext() in names:
            basis.parent.remove(basis)
    found += own


def run_in(entry: handbook_key_entry) -> None:
    """Let the judgement of an answer begin the line of its first words, which saves one."""
    words = next(entry.findall(is_line), None)
    if isinstance(words, nodes.Element) and entry["word"]:
        words.insert(
            0, component("judged-in-line", state=entry["state"] or None, word=entry["word"])
        )
        entry["state"] = entry["word"] = ""


def is_line(node: nodes.Node) -> bool:
    """Tell whether a node is a line of words."""
    is_words = isinstance(node, nodes.paragraph | handbook_option_text)
    return is_words and not isinstance(node, handbook_key_word)  # that is not printed
