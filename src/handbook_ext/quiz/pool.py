"""The questions of many rules on one page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.quiz.block import print_questions
from handbook_ext.quiz.drawn import draw
from handbook_ext.quiz.folder import quiz_file, quiz_files
from handbook_ext.quiz.nodes import handbook_pool, handbook_pool_rule
from handbook_ext.quiz.notes import POOL_FILES, READ_FROM
from handbook_ext.quiz.read import read_quiz
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.role import rule_link

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.model import Question, Quiz
    from handbook_ext.rule.handbook_directive import HandbookDirective


def print_pool(directive: HandbookDirective, role: str) -> handbook_pool:
    """Return the valid questions for a role, below the titles of their rules.

    The files' faults are reported with the rules' own pages. Questions that share a situation all
    have it here, as each may be shown alone.
    """
    pool = empty_pool()
    for path, quiz in choose_from(directive):
        found = [alone(question) for question in quiz.questions if role in question.roles]
        if found:
            draw(directive.env, path, found, "fingerprint")
            group = empty_group(quiz, directive.env.docname)
            group += print_questions(directive, quiz, found, at_home=False)
            pool += group
    return pool


def empty_pool() -> handbook_pool:
    """Return the node around the groups; search finds questions on the pages of their rules."""
    return handbook_pool(classes=["no-search"])


def empty_group(quiz: Quiz, docname: str) -> handbook_pool_rule:
    """Return the title of a rule, linked from a page, as the node around its questions."""
    title = nodes.rubric("", "", rule_link(quiz.rule, docname))
    return handbook_pool_rule("", title, rule=quiz.rule)


def read_pool(directive: HandbookDirective) -> Iterator[Quiz]:
    """Yield all quizzes, to show them whole: the page is read again when one is changed, added or removed."""
    for path, quiz in choose_from(directive):
        draw(directive.env, path, quiz.questions)
        yield quiz


def choose_from(directive: HandbookDirective) -> Iterator[tuple[Path, Quiz]]:
    """Yield all quizzes with their files; which of the questions the page shows is to be noted by ``draw``."""
    files = quiz_files(directive.env)
    HandbookDomain.of(directive.env).notes(directive.env.docname)[POOL_FILES] = tuple(
        map(str, files)
    )
    for path in files:
        draw(directive.env, path, ())
        yield path, read_quiz(directive.env, path).quiz


def alone(question: Question) -> Question:
    """Return a question with the situation it shares with another."""
    return question if question.shares is None else replace(question, shares=None)


class SortPools(SphinxPostTransform):
    """Put the rules of a pool in the register's order, which is not known when the pool is read."""

    default_priority = 5  # before Sphinx resolves the links

    def run(self, **_options: object) -> None:
        """Sort each pool on the page; rules without a page come last."""
        order = {slug: place for place, slug in enumerate(HandbookDomain.of(self.env).rules)}
        for pool in self.document.findall(handbook_pool):
            groups = list(pool.children)
            groups.sort(key=lambda group: order.get(group["rule"], len(order)))  # type: ignore[index]
            pool.children = groups


def pages_with_other_files(
    app: Sphinx,
    env: BuildEnvironment,
    added: AbstractSet[str],
    changed: AbstractSet[str],
    removed: AbstractSet[str],
) -> Iterator[str]:
    """Yield the pages whose pool was read with another set of quiz files, or a quiz from another file."""
    files = tuple(map(str, quiz_files(env)))
    for docname, notes in HandbookDomain.of(env).pages.items():
        has_other_pool = notes[POOL_FILES] is not None and notes[POOL_FILES] != files
        read = notes[READ_FROM].items()
        if has_other_pool or any(path != str(quiz_file(env, slug)) for slug, path in read):
            yield docname


def setup(app: Sphinx) -> None:
    """Keep pools sorted and complete."""
    app.add_post_transform(SortPools)
    app.connect("env-get-outdated", pages_with_other_files)
