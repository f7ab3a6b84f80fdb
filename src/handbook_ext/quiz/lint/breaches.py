"""Check that whatever is judged a breach breaks a binding rule: advice cannot be broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.finding import Finding, found
from handbook_ext.quiz.lint.words import worded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Row
    from handbook_ext.rule.model import Rule


def breach_findings(rules: Mapping[str, Rule], questions: Iterable[Question]) -> Iterator[Finding]:
    """Yield a finding for each breach without a rule that binds one of its question's roles."""
    for question in questions:
        for asked in question.view().interactions:
            for row in asked.rows:
                if row.state == "breach" and not may_break(row, rules, question.roles):
                    yield found(
                        row.text.place,
                        "breach-of-advice",
                        *worded("breach-of-advice", {}),
                    )


def may_break(row: Row, rules: Mapping[str, Rule], roles: Collection[str]) -> bool:
    """Tell whether a row rests on a binding rule, or on an unknown one, which is reported already."""
    basis = [rules.get(str(slug)) for slug in row.rules]
    return any(rule is None or rule.binds(roles) for rule in basis)
