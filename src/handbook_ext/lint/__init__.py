"""Lint: what makes questions weak, told to those who write them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from sphinx.util import logging

from handbook_ext.lint.coverage import coverage_findings
from handbook_ext.lint.reading import reading_findings
from handbook_ext.lint.spread import likeness_findings, pattern_findings
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.load import load_quiz
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.lint.finding import Finding
    from handbook_ext.quiz.model import Quiz

logger = logging.getLogger(__name__)


def shown_quizzes(env: BuildEnvironment) -> list[Quiz]:
    """Return the quizzes that the pages show, by their rules' names."""
    pages = HandbookDomain.of(env).pages.values()
    slugs = sorted({slug for notes in pages for slug in notes.quizzes})
    return [load_quiz(quiz_path(env, slug), env.config.handbook_roles).quiz for slug in slugs]


def lint(env: BuildEnvironment) -> list[Finding]:
    """Return all findings of a handbook whose pages are read, by place."""
    quizzes = shown_quizzes(env)
    questions = [question for quiz in quizzes for question in quiz.questions]
    hosts = {host.lower() for host in env.config.handbook_mail_hosts}
    findings = [finding for question in questions for finding in reading_findings(question, hosts)]
    findings += pattern_findings(questions)
    findings += likeness_findings(questions)
    rules = HandbookDomain.of(env).rules.values()
    findings += coverage_findings(rules, quizzes, env.config.handbook_fewest_questions)
    return sorted(findings)


def short_path(path: str) -> str:
    """Return a path from the working folder where it is shorter so."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


def warn(app: Sphinx, env: BuildEnvironment) -> None:
    """Print the findings as warnings ``handbook.lint``."""
    for place, check, message in lint(env):
        logger.warning(
            "%s (%s)",
            message,
            check,
            location=f"{short_path(place.path)}:{place.line}",
            type="handbook",
            subtype="lint",
        )


def setup(app: Sphinx) -> None:
    """Lint in every build, after the faults are told."""
    app.connect("env-updated", warn, priority=600)
