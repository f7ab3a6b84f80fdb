"""Print questions of a quiz file for any directive that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.content import Layout, Parts, print_question
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.source.markdown import MarkdownReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docutils import nodes

    from handbook_ext.quiz.model import Question, Quiz
    from handbook_ext.quiz.nodes import handbook_question
    from handbook_ext.rule.handbook_directive import HandbookDirective


def print_questions(
    directive: HandbookDirective,
    quiz: Quiz,
    questions: Iterable[Question],
    *,
    at_home: bool,
    discuss: bool = False,
) -> handbook_quiz:
    """Return questions of a quiz as nodes; faults in their texts are noted.

    Only ``at_home``, on the page that shows the whole quiz, do they have the ids that links use.
    ``discuss`` adds what trainers may ask next.
    """
    document = directive.state.document
    block = handbook_quiz(
        rule=quiz.rule,
        at_home=at_home,
        pool=pool_data(quiz),
        classes=["handbook-quiz"],
        support_smartquotes=False,  # no smart quotes: text stays as it was typed
    )
    directive.set_source_info(block)
    reader = MarkdownReader(directive.env)
    for node in question_nodes(directive, reader, questions, Layout(discuss=discuss)):
        if at_home and is_free(node["question"], document):
            document.note_explicit_target(node)
        else:
            node["names"] = []
        block += node
    if at_home:
        directive.note(reader.faults)
    return block


def question_nodes(
    directive: HandbookDirective,
    reader: MarkdownReader,
    questions: Iterable[Question],
    layout: Layout,
) -> Iterator[handbook_question]:
    """Yield questions as nodes, numbered from 1; one with a faulty text is noted and skipped."""
    for number, question in enumerate(questions, 1):
        title = _("Spørsmål {number}").format(number=number)
        try:
            yield print_question(Parts(question, reader, directive.env.docname, layout), title)
        except AuthorError as error:
            directive.note([error])


def is_free(name: str, document: nodes.document) -> bool:
    """Tell whether no id on the page has this name yet; ``quiz.ids`` reports clashes."""
    return name not in document.ids and name not in document.nameids


def pool_data(quiz: Quiz) -> list[dict[str, str]]:
    """Return all questions of a quiz as the engine needs them to tell which are due.

    From this, a page that shows only some of them knows how far a reader has come with the rule.
    """
    return [
        {"id": question.id, "rule": quiz.rule, "fingerprint": question.fingerprint}
        for question in quiz.questions
    ]
