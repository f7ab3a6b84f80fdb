"""The coverage matrix: how many questions practise each rule, by role and by type."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from handbook_ext.quiz.model import Question, Quiz
    from handbook_ext.rule.model import Rule


class Row(NamedTuple):
    """A rule's questions: their number by role, by type, and in all."""

    rule: str
    roles: dict[str, int]
    types: dict[str, int]
    total: int


def coverage(rules: Iterable[Rule], quizzes: Sequence[Quiz]) -> list[Row]:
    """Return a row for each rule, in the order of ``rules``.

    A question counts for each rule that it names, whichever quiz it is in.
    """
    by_rule: dict[str, list[Question]] = {}
    for quiz in quizzes:
        for question in quiz.questions:
            for slug in question.rules:
                by_rule.setdefault(slug, []).append(question)
    rows = []
    for rule in rules:
        questions = by_rule.get(rule.slug, [])
        roles: dict[str, int] = {}
        types: dict[str, int] = {}
        for question in questions:
            types[question.body.type] = types.get(question.body.type, 0) + 1
            for role in question.roles:
                roles[role] = roles.get(role, 0) + 1
        rows.append(Row(rule.slug, roles, types, len(questions)))
    return rows


def coverage_findings(
    rules: Iterable[Rule], quizzes: Sequence[Quiz], fewest: int
) -> Iterator[tuple[Rule, Finding]]:
    """Yield each rule with too few questions, or none for a role that it applies to, and the finding.

    With ``fewest`` 0 nothing is required.
    """
    rules = list(rules) if fewest else []
    for rule, row in zip(rules, coverage(rules, quizzes), strict=True):
        if row.total < fewest:
            few = _("Regelen «{rule}» har {count} spørsmål; minst {fewest} trengs.").format(
                rule=rule.slug, count=row.total, fewest=fewest
            )
            remedy = _("Lag flere i quizfilen til regelen.")
            yield rule, found(rule.place, "few-questions", few, remedy)
        for role in rule.audience:
            if not row.roles.get(role):
                none = _("Regelen «{rule}» har ingen spørsmål for rollen «{role}».").format(
                    rule=rule.slug, role=role
                )
                yield rule, found(rule.place, "no-question-for-role", none, _("Lag minst ett."))
