"""What drafts lack, one finding for each gap; a complete draft is one too, as no reader sees it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.quiz.folder import own_quizzes
from handbook_ext.quiz.lint.unfilled import unfilled_texts
from handbook_ext.quiz.notes import QUESTIONS
from handbook_ext.quiz.read import read_quiz
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.errors import Place
    from handbook_ext.quiz.drafts import Draft
    from handbook_ext.quiz.model import Question

CHECK = "draft"


def draft_findings(env: BuildEnvironment) -> list[Finding]:
    """Return a finding for each gap in each draft of the handbook, and for each complete draft, by place."""
    domain = HandbookDomain.of(env)
    pages = domain.pages.values()
    taken = {shown.question: shown.place for notes in pages for shown in notes[QUESTIONS]}
    findings: list[Finding] = []
    for path in own_quizzes(env):
        for draft in read_quiz(env, path).drafts:
            gaps = [*gaps_of(draft, domain), *repeated(draft, taken)]
            findings += gaps or [complete(draft)]
    return sorted(findings)


def gaps_of(draft: Draft, domain: HandbookDomain) -> Iterator[Finding]:
    """Yield what a draft lacks: fields, texts that are a skeleton's, and rules that exist."""
    for gap in draft.gaps:
        yield Finding(gap.place, CHECK, str(gap))
    if draft.question is None:
        return
    for unfilled in unfilled_texts(draft.question):
        yield Finding(unfilled.place, CHECK, str(unfilled))
    yield from rule_gaps(draft.question, domain)


def rule_gaps(question: Question, domain: HandbookDomain) -> Iterator[Finding]:
    """Yield a finding when a draft practises no rule, and for each rule that does not exist."""
    known = list(domain.rules)
    if not question.rules:
        fault = _("Utkastet «{id}» sier ikke hvilken regel det øver på.")
        remedy = _("Skriv «rules:» med en eller flere av disse: {known}.")
        yield found(
            question.place,
            CHECK,
            fault.format(id=question.id),
            remedy.format(known=", ".join(known)),
        )
    for rule in question.rules:
        if rule not in known:
            fault = _("Regelen «{rule}» finnes ikke.").format(rule=rule[:40])
            either = _("Velg en av disse: {known}.").format(known=", ".join(known))
            yield found(rule.place, CHECK, fault, did_you_mean(rule, known, either))


def repeated(draft: Draft, taken: dict[str, Place]) -> Iterator[Finding]:
    """Yield a finding when the id of a draft is that of another question; note the id."""
    first = taken.setdefault(draft.id, draft.place) if draft.id else draft.place
    if first != draft.place:
        fault = _("Spørsmålet «{question}» finnes fra før i {file}, linje {line}.").format(
            question=draft.id, file=Path(first.path).name, line=first.line
        )
        yield found(draft.place, CHECK, fault, _("Velg en annen id."))


def complete(draft: Draft) -> Finding:
    """Return the finding for a draft that lacks nothing: what is left to do with it."""
    question = draft.question
    rule = question.rules[0] if question else ""
    fault = _("Utkastet «{id}» har alt, men leserne ser det ikke ennå.").format(id=draft.id)
    if Path(draft.place.path).stem == rule:
        return found(draft.place, CHECK, fault, _("Ta bort «draft: true»."))
    remedy = _("Flytt det til {file} med «handbook new question --draft {id}».")
    return found(draft.place, CHECK, fault, remedy.format(file=f"{rule}.yaml", id=draft.id))
