"""The parts of a question, as nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.content.layout import Layout
from handbook_ext.quiz.nodes import (
    handbook_answer,
    handbook_basis,
    handbook_feedback,
    handbook_mark,
    handbook_option_text,
    handbook_prompt,
    handbook_situation,
)
from handbook_ext.quiz.words import state_words
from handbook_ext.rule.role import rule_link
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Interaction, Row
    from handbook_ext.source.markdown import MarkdownReader
    from handbook_ext.source.text import Name


List = TypeVar("List", bound=nodes.Element)
ON_A_PAGE = Layout()


class Parts:
    """Makes the parts of one question for one page, in a layout.

    Raises ``AuthorError`` for a text with markup that its place does not allow.
    """

    def __init__(
        self,
        question: Question,
        reader: MarkdownReader,
        docname: str,
        layout: Layout = ON_A_PAGE,
    ) -> None:
        self.question = question
        self.view = question.view()
        self.reader = reader
        self.docname = docname
        self.layout = layout

    def situation(self, text: Text, owner: str) -> handbook_situation:
        """Return a situation; groups of controls refer to it by ``situation_id(owner)``."""
        return handbook_situation("", *self.reader.blocks(text), describes=situation_id(owner))

    def answer(self, interaction: Interaction, owner: str) -> handbook_answer:
        """Return the group of controls with its prompt and hint."""
        group = handbook_answer(described_by=situation_id(owner))
        if interaction.prompt is not None:
            prompt = self.prompt(interaction.prompt)
            if self.layout.key != "inside":
                words = interaction.control.hint()
                hint = nodes.inline(words, words, classes=["handbook-hint"])
                prompt += [nodes.Text(" "), hint]
            group += prompt
        return group

    def prompt(self, prompt: Text) -> handbook_prompt:
        """Return the prompt."""
        return handbook_prompt("", "", *self.reader.inline(prompt))

    def text(self, text: Text) -> handbook_option_text:
        """Return the text of an option, item or segment."""
        return handbook_option_text("", "", *self.reader.inline(text))

    def words(self, text: Text) -> str:
        """Return a text without markup, for labels."""
        return "".join(node.astext() for node in self.reader.inline(text))

    def judgement(self, row: Row) -> str:
        """Return how a row is judged, in words; empty for a segment without a fault."""
        if row.state:
            return state_words()[row.state]
        match row.solution:
            case Text() as category:
                return self.words(category)
            case int() as place:
                return _("Nummer {place}").format(place=place)
            case None:
                return ""
            case _ as other:
                assert_never(other)

    def reason(self, row: Row) -> list[nodes.Node]:
        """Return why a row is judged so, without the rules the reason rests on."""
        return self.reader.blocks(row.reason) if row.reason is not None else []

    def feedback(self, text: Text, rules: tuple[Name, ...]) -> handbook_feedback:
        """Return a reason and the rules it rests on."""
        return handbook_feedback("", *self.reader.blocks(text), *self.basis(rules))

    def others(self) -> list[handbook_basis]:
        """Return the rules that a question practises, if no reason names them all."""
        return self.basis(self.question.rules) if len(self.question.rules) > 1 else []

    def basis(self, rules: tuple[Name, ...]) -> list[handbook_basis]:
        """Return links to rules; none if there are none, or only the chapter's own."""
        if not rules or list(rules) == [self.layout.chapter]:
            return []
        basis = handbook_basis("", _("Regel: "), classes=["handbook-basis"])
        for position, slug in enumerate(rules):
            if position:
                basis += nodes.Text(", ")
            link = rule_link(slug, self.docname)
            link.source, link.line = slug.place
            basis += link
        return [basis]

    def part_id(self, name: str) -> str:
        """Return the id of a step or end on the page."""
        return f"{self.question.id}-{name}"


def situation_id(owner: str) -> str:
    """Return the id of the situation of a question or step."""
    return f"{owner}-situation"


def lettered_list(kind: type[List]) -> List:
    """Return an empty list whose items are lettered."""
    return kind(enumtype="upperalpha", prefix="", suffix=".")


def mark(state: str, word: str | None = None) -> handbook_mark:
    """Return the mark for a state; by default its text is the one for options."""
    word = word or state_words()[state]
    return handbook_mark(word, word, state=state)
