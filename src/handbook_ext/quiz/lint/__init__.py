"""Lint: weaknesses in questions, reported to their authors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.finding import FINDINGS, are_wanted, log_findings
from handbook_ext.pack.chosen import pack_of
from handbook_ext.quiz.lint.breaches import breach_findings
from handbook_ext.quiz.lint.coverage import coverage_findings
from handbook_ext.quiz.lint.numbers import number_findings
from handbook_ext.quiz.lint.spread import likeness_findings, pattern_findings
from handbook_ext.quiz.lint.wording import wording_findings
from handbook_ext.quiz.notes import QUIZZES
from handbook_ext.quiz.read import has_faults
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.finding import Finding
    from handbook_ext.quiz.model import Quiz


def shown_quizzes(env: BuildEnvironment) -> list[Quiz]:
    """Return the quizzes on the pages, sorted by rule."""
    pages = HandbookDomain.of(env).pages.values()
    shown = {slug: quiz for notes in pages for slug, quiz in notes[QUIZZES].items()}
    return [shown[slug] for slug in sorted(shown)]


def lint(env: BuildEnvironment) -> list[Finding]:
    """Return all findings in a handbook whose pages have been read, sorted by place.

    Those that concern a single question were noted when its page was read; here the
    questions are checked as a set. What those of packs lack is left out: they count only for how well a
    rule is covered, and as what an own question may be like.
    """
    domain, quizzes = HandbookDomain.of(env), shown_quizzes(env)
    config = env.config
    questions = [question for quiz in quizzes for question in quiz.questions]
    own = [question for question in questions if pack_of(question.place.path, config) is None]
    findings = {finding for notes in domain.pages.values() for finding in notes[FINDINGS]}
    findings.update(pattern_findings(own))
    findings.update(likeness_findings(questions))
    findings.update(wording_findings(own))
    findings.update(number_findings(own))
    findings.update(breach_findings(domain.rules, own))
    lacking = coverage_findings(domain.rules.values(), quizzes, config.handbook_fewest_questions)
    # How many questions a file with faults has, shows once they are mended.
    findings.update(finding for rule, finding in lacking if not has_faults(env, rule.slug))
    # What a pack's question lacks is for those who make the pack.
    return sorted(each for each in findings if pack_of(each.place.path, config) is None)


def warn(app: Sphinx, env: BuildEnvironment) -> None:
    """Log the findings as warnings of type ``handbook.lint``."""
    if are_wanted(app.config, "lint"):
        log_findings(lint(env), "lint")


def setup(app: Sphinx) -> None:
    """Lint in every build, after the faults are reported."""
    app.connect("env-updated", warn, priority=600)
