"""Print a quiz as doctree nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.quiz.markdown import parse_blocks, parse_inline
from handbook_ext.quiz.nodes import (
    handbook_choice,
    handbook_feedback,
    handbook_key,
    handbook_key_entry,
    handbook_key_title,
    handbook_mark,
    handbook_option,
    handbook_option_text,
    handbook_options,
    handbook_prompt,
    handbook_question,
    handbook_question_title,
    handbook_situation,
)
from handbook_ext.quiz.words import CHOICE_HINTS, state_words
from handbook_ext.rule.role import rule_link

if TYPE_CHECKING:
    from docutils.frontend import Values

    from handbook_ext.quiz.model import ChoiceQuestion, Option

CONTROLS = {"single": "radio", "multiple": "checkbox"}


class QuestionPrinter:
    """Make the nodes of questions for one page. Texts are parsed with its ``settings``."""

    def __init__(self, settings: Values, docname: str) -> None:
        self.settings = settings
        self.docname = docname

    def question(self, question: ChoiceQuestion, number: int) -> handbook_question:
        """Return a whole question; raises ``AuthorError`` for text that does not fit its place."""
        node = handbook_question(
            question=question.id,
            data=question.data(),
            ids=[question.id],
            names=[question.id],
            classes=["handbook-question"],
        )
        node.source, node.line = question.place
        title = _("Spørsmål {number}").format(number=number)
        node += handbook_question_title(title, title)
        node += handbook_situation("", *parse_blocks(question.situation, self.settings))
        node += self.choice(question)
        node += self.key(question)
        return node

    def choice(self, question: ChoiceQuestion) -> handbook_choice:
        """Return the prompt with a hint of how many to choose, and the options."""
        hint = CHOICE_HINTS[question.type]()
        prompt = handbook_prompt("", "", *parse_inline(question.prompt, self.settings))
        prompt += [nodes.Text(" "), nodes.inline(hint, hint, classes=["handbook-hint"])]
        options = handbook_options(enumtype="upperalpha", prefix="", suffix=".")
        for letter, option in question.lettered():
            words = handbook_option_text("", "", *parse_inline(option.text, self.settings))
            options += handbook_option("", words, letter=letter, control=CONTROLS[question.type])
        return handbook_choice("", prompt, options)

    def key(self, question: ChoiceQuestion) -> handbook_key:
        """Return the judgement of each option, and why."""
        title = _("Fasit")
        entries = nodes.enumerated_list(enumtype="upperalpha", prefix="", suffix=".")
        for letter, option in question.lettered():
            word = state_words()[option.state]
            entries += handbook_key_entry(
                "",
                nodes.paragraph("", "", handbook_mark(word, word, state=option.state)),
                self.feedback(option, question),
                letter=letter,
                state=option.state,
            )
        return handbook_key("", handbook_key_title(title, title), entries)

    def feedback(self, option: Option, question: ChoiceQuestion) -> handbook_feedback:
        """Return why, and the rules it rests on."""
        basis = nodes.paragraph("", _("Regel: "), classes=["handbook-basis"])
        for position, slug in enumerate(question.basis(option)):
            if position:
                basis += nodes.Text(", ")
            link = rule_link(slug, self.docname)
            link.source, link.line = option.feedback.place
            basis += link
        return handbook_feedback("", *parse_blocks(option.feedback, self.settings), basis)
