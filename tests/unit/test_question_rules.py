"""The other rules that a question names are practised too, everywhere."""

from __future__ import annotations

import pickle
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.lint.coverage import coverage
from handbook_ext.quiz.load import load_quiz

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.quiz.model import Quiz

QUIZ = """\
rule: rolle
questions:
  - id: hva-na
    type: single
    roles: [mandat]
    rules:
      - krise
      - varsom
    situation: Noe har skjedd.
    prompt: Hva bør du gjøre?
    options:
      - {text: Svare, verdict: best, feedback: Rett.}
      - text: Vente
        verdict: risky
        feedback: Galt.
        rules: [svar-raskt]
"""


def load(folder: Path) -> Quiz:
    path = folder / "rolle.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    loaded = load_quiz(path, ["mandat"])
    assert not loaded.faults
    return loaded.quiz


def test_a_reason_rests_on_its_own_rules_or_on_all_of_the_questions(tmp_path: Path) -> None:
    (question,) = load(tmp_path).questions
    assert question.basis(()) == ("rolle", "krise", "varsom")
    reasons: Any = question.body
    assert question.basis(reasons.options[1].rules) == ("svar-raskt",)


def test_a_rules_name_knows_its_line_also_when_it_was_kept(tmp_path: Path) -> None:
    (question,) = pickle.loads(pickle.dumps(load(tmp_path))).questions  # noqa: S301 - our own
    assert [(str(rule), rule.place.line) for rule in question.rules] == [
        ("rolle", 1),
        ("krise", 7),
        ("varsom", 8),
    ]


def test_a_question_counts_in_the_coverage_of_each_of_its_rules(tmp_path: Path) -> None:
    rules: Any = [SimpleNamespace(slug=slug) for slug in ("rolle", "krise", "svar-raskt")]
    rows = coverage(rules, [load(tmp_path)])
    assert [(row.rule, row.total, row.roles) for row in rows] == [
        ("rolle", 1, {"mandat": 1}),
        ("krise", 1, {"mandat": 1}),
        ("svar-raskt", 0, {}),
    ]
