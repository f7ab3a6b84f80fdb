"""The questions of a rule in an edition: shuffled by version and numbered consecutively."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.print.qr import qr_svg
from handbook_ext.print.short import short_address
from handbook_ext.quiz.block import place_pictures
from handbook_ext.quiz.content import Parts, print_question
from handbook_ext.source.markdown import MarkdownReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docutils import nodes
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.library import Library
    from handbook_ext.quiz.content import Layout
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.nodes import handbook_question
    from handbook_ext.rule.model import Rule

LINKED = {"answer", "sheet", "card"}
"""The looks that print a short address beside each question."""


class Make(Protocol):
    """Makes an edition's node of a question."""

    def __call__(self, parts: Parts, **extra: object) -> nodes.Element:
        """Return the node."""


def questions_of(library: Library, rule: Rule, version: str = "") -> list[Question]:
    """Return the valid questions of a rule in a version's order; a series stays together."""
    loaded = library.questions(rule.slug)
    groups = [list(group) for _id, group in groupby(loaded, lambda q: q.shares or q.id)]
    if version:
        groups = shuffled(groups, f"{rule.slug} {version}")
    return [in_version(question, version) for group in groups for question in group]


def in_version(question: Question, version: str) -> Question:
    """Return a question with its options in a version's order."""
    if not version:
        return question
    return replace(question, body=question.body.reordered(f"{question.id} {version}"))


class Printer:
    """Prints the questions of one document, numbered from 1, in its edition's look."""

    def __init__(self, env: BuildEnvironment, look: str, layout: Layout) -> None:
        self.env = env
        self.look = look
        self.layout = layout
        self.number = 0

    def print(self, rule: Rule, questions: Iterable[Question]) -> Iterator[nodes.Element]:
        """Yield questions as nodes."""
        return self.each(rule, questions, self.question)

    def question(self, parts: Parts, **extra: object) -> handbook_question:
        """Return one question as a node."""
        title = _("Spørsmål {number}").format(number=extra["number"])
        return print_question(parts, title, names=[], look=self.look, **extra)

    def each(
        self, rule: Rule, questions: Iterable[Question], make: Make
    ) -> Iterator[nodes.Element]:
        """Yield what ``make`` returns for each question; one with a faulty text is skipped.

        The fault is reported with the page of its rule. ``make`` gets the parts and the ``number``,
        and in some looks the short ``address`` and its ``qr`` code.
        """
        reader = MarkdownReader(self.env)
        layout = replace(self.layout, chapter=rule.slug)
        for question in questions:
            parts = Parts(question, reader, rule.docname, layout)
            try:
                with reading(self.env, rule.docname):
                    node = make(parts, number=self.number + 1, **self.link(question))
            except AuthorError:
                continue
            self.number += 1
            place_pictures(self.env, node, rule.docname)
            yield node

    def link(self, question: Question) -> dict[str, str | None]:
        """Return a question's short address and its QR code, in looks that print them."""
        if self.look not in LINKED:
            return {}
        address = short_address(self.env.config, question.id)
        return {"address": address, "qr": qr_svg(address) if address else None}


@contextmanager
def reading(env: BuildEnvironment, docname: str) -> Iterator[None]:
    """Set the page that roles in texts are read for."""
    before = env.current_document.docname
    env.current_document.docname = docname
    try:
        yield
    finally:
        env.current_document.docname = before
