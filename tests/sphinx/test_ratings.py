"""``handbook ratings``: where colleagues disagree with the key, or with one another."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from handbook_ext.cli import main
from handbook_ext.quiz.load import load_quiz
from handbook_ext.rating.model import rated

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.quiz.model import Question
    from tests.sphinx.small_handbook import Handbook

ROLES = ("mandat", "ansatt", "folkevalgt")


def single_of(handbook: Handbook) -> Question:
    """Return a question with verdicts."""
    quiz = load_quiz(handbook.folder / "quizzes/rolle.yaml", ROLES).quiz
    return next(question for question in quiz.questions if question.body.type == "single")


def judged(question: Question, verdicts: dict[str, str]) -> list[dict[str, Any]]:
    frame = {"question": question.id, "fingerprint": question.fingerprint}
    return [{**frame, "option": option, "verdict": word} for option, word in verdicts.items()]


def key_of(question: Question) -> dict[str, str]:
    return {row.id: row.state for _asked, rows in rated(question) for row in rows}


def saved(folder: Path, name: str, ratings: list[dict[str, Any]], **other: object) -> str:
    path = folder / f"{name}.json"
    data = {"format": "handbook-ratings", "version": 1, "ratings": ratings, **other}
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def run(handbook: Handbook, *arguments: str) -> Result:
    conf = ["--conf", str(handbook.folder / "docs")]
    return CliRunner().invoke(main, [*conf, "ratings", *arguments])


def test_who_all_follow_the_key_agree_fully_and_nothing_is_listed(
    handbook: Handbook, tmp_path: Path
) -> None:
    question = single_of(handbook)
    files = [saved(tmp_path, name, judged(question, key_of(question))) for name in "abc"]
    result = run(handbook, *files)
    assert result.exit_code == 0, result.output
    assert result.output.startswith("3 kolleger, 1 spørsmål, ")
    assert "0 svar er noen uenige i. Krippendorffs alfa: 1,00." in result.output


def test_an_option_that_raters_judge_otherwise_is_shown_at_its_question(
    handbook: Handbook, tmp_path: Path
) -> None:
    question = single_of(handbook)
    key = key_of(question)
    best = next(option for option, word in key.items() if word == "best")
    files = [
        saved(tmp_path, "a", judged(question, key)),
        saved(tmp_path, "b", judged(question, key | {best: "risky"})),
        saved(tmp_path, "c", judged(question, {best: "risky"})),
    ]
    output = run(handbook, *files).output
    assert f"rolle.yaml:{question.place.line}: {question.id}: 3 har vurdert, alfa " in output
    assert (
        f"{best}: fasiten sier «Beste svar», kollegene «Risikabelt» (2), «Beste svar» (1)" in output
    )


def test_machines_get_the_questions_the_agreement_on_all_of_them_and_what_is_outdated(
    handbook: Handbook, tmp_path: Path
) -> None:
    question = single_of(handbook)
    key = key_of(question)
    best = next(option for option, word in key.items() if word == "best")
    old = [{**judged(question, key)[0], "fingerprint": "annen"}]
    files = [
        saved(tmp_path, "a", judged(question, key)),
        saved(tmp_path, "b", judged(question, key | {best: "risky"})),
        saved(tmp_path, "c", old),
    ]
    found = json.loads(run(handbook, *files, "--format", "json").output)
    [asked] = found["questions"]
    assert (asked["question"], asked["raters"]) == (question.id, 2)
    assert asked["alpha"] == found["alpha"] < 1
    assert found["outdated"] == 1
    one = json.loads(run(handbook, files[0], "--format", "json").output)
    assert (one["alpha"], one["outdated"]) == (None, 0)


@pytest.mark.parametrize(("language", "agreed"), [("nb_NO", "alfa: 1,00."), ("en", "alpha: 1.00.")])
def test_the_agreement_is_written_as_numbers_are_in_the_language_of_the_handbook(
    handbook: Handbook, tmp_path: Path, language: str, agreed: str
) -> None:
    question = single_of(handbook)
    files = [saved(tmp_path, name, judged(question, key_of(question))) for name in "ab"]
    if language != "nb_NO":
        handbook.speak(language)
    output = run(handbook, *files).output
    assert output.rstrip().endswith(agreed)


def test_one_rater_has_no_agreement_and_an_outdated_rating_does_not_count(
    handbook: Handbook, tmp_path: Path
) -> None:
    question = single_of(handbook)
    ratings = judged(question, key_of(question))
    old = [{**one, "fingerprint": "annen", "option": "b"} for one in ratings[:1]]
    output = run(handbook, saved(tmp_path, "a", ratings[:1] + old)).output
    assert "alfa" not in output
    assert "1 vurderinger gjelder spørsmål som er endret." in output


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "x.json:1: "),
        ("[]", "x.json:1: Filen er ikke vurderinger fra håndboka."),
        ('{"format": "handbook-tool"}', "x.json:1: Filen er ikke vurderinger fra håndboka."),
        ('{"format": "handbook-ratings", "version": 2}', "x.json:1: Filen er lagret av en annen"),
        ('{"format": "handbook-ratings", "version": 1}', "x.json:1: Filen er skadet."),
        (
            (
                '{"format": "handbook-ratings", "version": 1, "ratings": [{"question": "x", '
                '"fingerprint": "y", "option": "a", "verdict": "fint"}]}'
            ),
            "x.json:1: Filen er skadet.",
        ),
    ],
)
def test_a_file_that_is_no_ratings_is_reported(
    handbook: Handbook, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    result = run(handbook, str(path))
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
