"""Check that what is called a breach breaks a rule: nobody can break advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Row
    from handbook_ext.rule.model import Rule


def breach_findings(rules: Mapping[str, Rule], questions: Iterable[Question]) -> Iterator[Finding]:
    """Yield a finding for each breach that rests on no rule that binds one of its question's roles."""
    for question in questions:
        for asked in question.view().interactions:
            for row in asked.rows:
                if row.state == "breach" and not any(
                    rule.binds(question.roles) for rule in basis_of(row, rules)
                ):
                    yield found(
                        row.text.place,
                        "breach-of-advice",
                        _("Svaret bryter ingen regel som gjelder for rollen."),
                        _(
                            "Skriv regelen i «rules:», eller «unlawful» når det er loven det bryter."
                        ),
                    )


def basis_of(row: Row, rules: Mapping[str, Rule]) -> list[Rule]:
    """Return the rules that a row's reason rests on; one that is unknown is told as a fault."""
    return [rules[str(slug)] for slug in row.rules if str(slug) in rules]
