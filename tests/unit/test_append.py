"""A new entry in an author's file leaves everything else as it was, whatever the layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_ext.errors import AuthorError
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.kept import comments
from tests.unit.growing_quiz import CASE, add, written
from tests.unit.quiz_layouts import LAYOUTS, WORDS, Layout, laid_out

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.quiz.model import Question


def words(question: Question) -> dict[str, object]:
    """Return a question without its line numbers."""
    texts = [question.situation, question.prompt, question.discuss]
    options = [(option.text.markdown, option.feedback.markdown) for option in question.body.options]  # type: ignore[attr-defined]
    markdown = [text.markdown if text else None for text in texts]
    return {"data": question.data(), "texts": markdown, "options": options}


@settings(max_examples=150)
@given(st.lists(WORDS, min_size=1, max_size=3), LAYOUTS, st.sampled_from(sorted(TYPES)))
def test_a_question_more_leaves_all_others_and_every_comment_and_is_the_last(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], layout: Layout, kind: str
) -> None:
    text = laid_out(texts, layout)
    path = written(tmp_path_factory.mktemp("quiz"), text.encode())
    before = load_quiz(path, ["mandat"])
    if before.faults:  # a reader may refuse Windows line endings: then nothing changes
        assert layout.newline == "\r\n", before.faults
        with pytest.raises(AuthorError):
            add(path, kind)
        assert path.read_bytes() == text.encode()
        return
    line = add(path, kind)
    after = load_quiz(path, ["mandat"])
    assert after.faults == []
    *kept, new = after.quiz.questions
    assert (new.id, new.body.type, new.place.line) == ("helt-ny", kind, line)
    assert list(map(words, kept)) == list(map(words, before.quiz.questions))
    grown = path.read_bytes().decode()
    assert set(comments(text)) <= set(comments(grown))
    assert ("\r\n" in grown) == (layout.newline == "\r\n")
    assert "\n" not in grown.replace("\r\n", "") or layout.newline == "\n"
    rest = iter(grown.splitlines())
    assert [line for line in text.splitlines() if line not in rest] == []


@pytest.mark.parametrize(
    "text",
    [
        CASE,
        CASE.replace("questions:", "questions: # alle"),
        CASE.rstrip(),
        f"---\n{CASE}...\n",
        "rule: rolle\nquestions: []\n",
        "rule: rolle\nquestions: [] # ingen ennå",
        "rule: rolle\nquestions: [\n  # ingen ennå\n]\n",
        "rule: rolle\nquestions:\n",
        "rule: rolle\nquestions: null\n# slutt\n",
        "rule: rolle\nquestions: ~",
        "questions: []\n# om regelen\nrule: rolle\n",
        "rule: rolle # bare den\n",
        "# bare en kommentar\n",
        "",
        (
            "rule: rolle\nquestions: [{id: a, type: reflect, roles: [mandat], situation: 'S: «1»', "
            'prompt: "P #1", points: [a, b]}] # alle\n'
        ),
        (
            "{rule: rolle, questions: [{id: a, type: reflect, roles: [mandat], situation: S, "
            "prompt: P, points: [a, b]}]}\n"
        ),
    ],
)
def test_a_list_of_any_layout_or_none_takes_a_question(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text.encode())
    before = load_quiz(path, ["mandat"]).quiz.questions
    add(path)
    loaded = load_quiz(path, ["mandat"])
    assert loaded.faults == []
    assert [question.id for question in loaded.quiz.questions] == [
        *(question.id for question in before),
        "helt-ny",
    ]
    assert list(comments(text)) == [
        comment for comment in comments(path.read_text("utf-8")) if comment in set(comments(text))
    ]


def test_a_question_before_another_key_leaves_that_key_its_own_comment(tmp_path: Path) -> None:
    [rule, rest] = CASE.split("\n", 1)
    path = written(tmp_path, f"{rest}  # til listen\n# til regelen\n{rule}\n".encode())
    add(path)
    lines = path.read_text("utf-8").splitlines()
    assert lines[-2:] == ["# til regelen", "rule: rolle"]
    assert lines.index("  # til listen") < lines.index("- id: helt-ny") < len(lines) - 2


def test_a_question_is_added_beside_one_that_has_a_fault_still(tmp_path: Path) -> None:
    path = written(tmp_path, CASE.replace("verdict: best", "verdict: beste").encode())
    add(path)
    loaded = load_quiz(path, ["mandat"])
    assert [question.id for question in loaded.quiz.questions] == ["helt-ny"]
    assert len(loaded.faults) == 1


def test_the_file_keeps_its_mode_and_a_link_leads_to_it_still(tmp_path: Path) -> None:
    path = written(tmp_path, CASE.encode())
    path.chmod(0o640)
    link = tmp_path / "lenke" / "rolle.yaml"
    link.parent.mkdir()
    link.symlink_to(path)
    add(link)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert "helt-ny" in path.read_text("utf-8")
