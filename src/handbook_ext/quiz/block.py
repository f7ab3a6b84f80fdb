"""Print questions of a quiz file, for any directive that shows them and any page that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.content import Layout, Parts, print_question
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.source.markdown import MarkdownReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.model import Question, Quiz
    from handbook_ext.quiz.nodes import handbook_question
    from handbook_ext.rule.handbook_directive import HandbookDirective


def print_questions(
    directive: HandbookDirective,
    quiz: Quiz,
    questions: Iterable[Question],
    *,
    at_home: bool,
) -> handbook_quiz:
    """Return questions of a quiz as nodes; faults in their texts are noted.

    Only ``at_home``, on the page that shows the whole quiz, do they have the ids that links use.
    """
    document = directive.state.document
    block = quiz_block(quiz, at_home=at_home)
    directive.set_source_info(block)
    reader = MarkdownReader(directive.env)
    for node in question_nodes(reader, questions, Layout(), directive.note):
        if at_home and is_free(node["question"], document):
            document.note_explicit_target(node)
        else:
            node["names"] = []
        block += node
    if at_home:
        directive.note(reader.faults)
    return block


def print_written(
    env: BuildEnvironment, quiz: Quiz, questions: Iterable[Question], *, discuss: bool
) -> handbook_quiz:
    """Return questions as nodes for a page that is written, with their images registered.

    ``discuss`` adds what trainers may ask next. Faults were noted when the page of their rule was read.
    """
    block = quiz_block(quiz, at_home=False)
    layout = Layout(discuss=discuss)
    for node in question_nodes(MarkdownReader(env), questions, layout, lambda _faults: None):
        node["names"] = []
        block += node
    place_pictures(env, block, env.current_document.docname)
    return block


def quiz_block(quiz: Quiz, *, at_home: bool) -> handbook_quiz:
    """Return the node around questions of a quiz."""
    return handbook_quiz(
        rule=quiz.rule,
        at_home=at_home,
        pool=pool_data(quiz),
        classes=["handbook-quiz"],
        support_smartquotes=False,  # no smart quotes: text stays as it was typed
    )


def place_pictures(env: BuildEnvironment, printed: nodes.Element, docname: str) -> None:
    """Register images in texts with Sphinx as it does those of the pages that it reads."""
    for picture in printed.findall(nodes.image):
        picture["uri"] = picture["uri"].lstrip("/")
        picture["candidates"] = {"*": picture["uri"]}
        env.images.add_file(docname, picture["uri"])


def question_nodes(
    reader: MarkdownReader,
    questions: Iterable[Question],
    layout: Layout,
    note: Callable[[list[AuthorError]], None],
) -> Iterator[handbook_question]:
    """Yield questions as nodes, numbered from 1; one with a faulty text is noted and skipped."""
    docname = reader.env.current_document.docname
    for number, question in enumerate(questions, 1):
        title = _("Spørsmål {number}").format(number=number)
        try:
            yield print_question(Parts(question, reader, docname, layout), title)
        except AuthorError as error:
            note([error])


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
