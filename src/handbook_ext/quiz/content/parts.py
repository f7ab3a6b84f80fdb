"""The parts that questions of several types are put together of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.nodes import (
    handbook_answer,
    handbook_basis,
    handbook_feedback,
    handbook_key_entry,
    handbook_mark,
    handbook_option,
    handbook_option_text,
    handbook_options,
    handbook_prompt,
    handbook_situation,
)
from handbook_ext.quiz.words import state_words
from handbook_ext.rule.role import rule_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_ext.quiz.model import Option, Question
    from handbook_ext.source.markdown import MarkdownReader
    from handbook_ext.source.text import Name, Text


List = TypeVar("List", bound=nodes.Element)


class Parts:
    """Make the parts of one question for one page.

    A text that does not fit its place raises ``AuthorError``.
    """

    def __init__(self, question: Question, reader: MarkdownReader, docname: str) -> None:
        self.question = question
        self.reader = reader
        self.docname = docname

    def situation(self, text: Text, owner: str) -> handbook_situation:
        """Return a situation; groups of controls name it by ``situation_id(owner)``."""
        blocks = self.reader.blocks(text)
        return handbook_situation("", *blocks, describes=situation_id(owner))

    def answer(self, prompt: Text | None, hint: str, owner: str) -> handbook_answer:
        """Return the group of controls with its prompt and a hint of what to do."""
        group = handbook_answer(described_by=situation_id(owner))
        if prompt is not None:
            words = handbook_prompt("", "", *self.reader.inline(prompt))
            words += [nodes.Text(" "), nodes.inline(hint, hint, classes=["handbook-hint"])]
            group += words
        return group

    def text(self, text: Text) -> handbook_option_text:
        """Return the words of an option, item or segment."""
        return handbook_option_text("", "", *self.reader.inline(text))

    def options(
        self, options: Sequence[Option], control: str, control_name: str
    ) -> handbook_options:
        """Return lettered options as radio buttons or checkboxes."""
        found = lettered_list(handbook_options)
        for letter, option in lettered(options):
            found += handbook_option(
                "",
                self.text(option.text),
                letter=letter,
                control=control,
                control_name=control_name,
            )
        return found

    def judged(self, letter: str, option: Option) -> handbook_key_entry:
        """Return the key of an option: the word for its judgement, and why."""
        return handbook_key_entry(
            "",
            nodes.paragraph("", "", mark(option.state)),
            self.feedback(option.feedback, option.rules),
            letter=letter,
            state=option.state,
        )

    def feedback(self, text: Text, rules: tuple[Name, ...]) -> handbook_feedback:
        """Return why, and the rules it rests on."""
        basis = self.basis(self.question.basis(rules))
        return handbook_feedback("", *self.reader.blocks(text), basis)

    def others(self) -> list[nodes.Element]:
        """Return the rules that a question practises, where no reason names them all."""
        return [self.basis(self.question.rules)] if len(self.question.rules) > 1 else []

    def basis(self, rules: tuple[Name, ...]) -> handbook_basis:
        """Return links to rules."""
        basis = handbook_basis("", _("Regel: "), classes=["handbook-basis"])
        for position, slug in enumerate(rules):
            if position:
                basis += nodes.Text(", ")
            link = rule_link(slug, self.docname)
            link.source, link.line = slug.place
            basis += link
        return basis


def situation_id(owner: str) -> str:
    """Return the id of the situation of a question or step."""
    return f"{owner}-situasjon"


def lettered_list(kind: type[List]) -> List:
    """Return an empty list whose entries have letters."""
    return kind(enumtype="upperalpha", prefix="", suffix=".")


def mark(state: str, word: str | None = None) -> handbook_mark:
    """Return the word for a judgement, by default that for an option."""
    word = word or state_words()[state]
    return handbook_mark(word, word, state=state)
