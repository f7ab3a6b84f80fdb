"""The questions of a rule as an edition prints them: shuffled by version, numbered through."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.print.qr import qr_svg
from handbook_ext.print.short import short_address
from handbook_ext.quiz.content import print_question
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.model import Branch, Choice, Classify, Order
from handbook_ext.source.markdown import MarkdownReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.edition.library import Library
    from handbook_ext.quiz.model import Body, Question
    from handbook_ext.quiz.nodes import handbook_question
    from handbook_ext.rule.model import Rule

LINKED = {"answer", "sheet", "card"}
"""The looks of questions that have a short address on the web beside them."""


def questions_of(library: Library, rule: Rule, version: str = "") -> list[Question]:
    """Return the sound questions of a rule in the order of a version; a series stays together."""
    loaded = library.questions(rule.slug)
    groups = [list(group) for _id, group in groupby(loaded, lambda q: q.shares or q.id)]
    if version:
        groups = shuffled(groups, f"{rule.slug} {version}")
    return [in_version(question, version) for group in groups for question in group]


def in_version(question: Question, version: str) -> Question:
    """Return a question with its options in the order of a version."""
    if not version:
        return question
    return replace(question, body=reordered(question.body, f"{question.id} {version}"))


def reordered(body: Body, seed: str) -> Body:
    """Return a body shuffled by a seed. A draft post and the steps of a thread stay as they are.

    The items of ``order`` stay too, for they stand in their right order; what readers see is
    shuffled by the seed.
    """
    match body:
        case Choice():
            return replace(body, options=tuple(shuffled(list(body.options), seed)))
        case Classify():
            return replace(body, items=tuple(shuffled(list(body.items), seed)))
        case Order():
            return replace(body, version=seed)
        case Branch():
            steps = (
                replace(step, options=tuple(shuffled(list(step.options), f"{seed} {step.name}")))
                for step in body.steps
            )
            return replace(body, steps=tuple(steps))
        case _:
            return body


class Printer:
    """Prints questions of one document, numbered from 1 on."""

    def __init__(self, env: BuildEnvironment, look: str) -> None:
        self.env = env
        self.look = look
        self.number = 0

    def print(
        self, rule: Rule, questions: Iterable[Question], *, discuss: bool = False
    ) -> Iterator[handbook_question]:
        """Yield questions as nodes; one whose texts do not fit is told at home, and left out."""
        reader = MarkdownReader(str(quiz_path(self.env, rule.slug)), self.env)
        for question in questions:
            title = _("Spørsmål {number}").format(number=self.number + 1)
            try:
                with reading(self.env, rule.docname):
                    node = print_question(question, title, reader, rule.docname, discuss=discuss)
            except AuthorError:
                continue
            self.number += 1
            self.place_pictures(node, rule.docname)
            node["names"] = []
            node["look"] = self.look
            node["number"] = self.number
            if self.look in LINKED:
                node["address"] = short_address(self.env.config, question.id)
                node["qr"] = qr_svg(node["address"]) if node["address"] else None
            yield node

    def place_pictures(self, question: handbook_question, docname: str) -> None:
        """Let Sphinx know the pictures of a question, as it does of those that pages hold."""
        for picture in question.findall(nodes.image):
            picture["uri"] = picture["uri"].lstrip("/")
            picture["candidates"] = {"*": picture["uri"]}
            self.env.images.add_file(docname, picture["uri"])


@contextmanager
def reading(env: BuildEnvironment, docname: str) -> Iterator[None]:
    """Let roles in texts know which page they are read for."""
    before = env.current_document.docname
    env.current_document.docname = docname
    try:
        yield
    finally:
        env.current_document.docname = before
