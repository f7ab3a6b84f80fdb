"""Pages that draw from all quizzes are read again when what they drew has changed, and no sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handbook_ext.errors import short_path
from handbook_ext.quiz.drawn import pages_with_other_questions
from handbook_ext.rule.domain import HandbookDomain
from tests.sphinx.test_build import read_again

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGES = {
    "en": ":::{practice}\n:only: utkastet\n:::",
    "valgt": ":::{practice} mandat\n:count: 1\n:::",
    "utdrag": ":::{quiz} taushetsplikt\n:only: utkastet\n:::",
    "selvtest": ":::{selftest} ansatt\n:::",
    "alle": ":::{plenary}\n:::",
}
"""Pages that draw a named question, one chosen for a role, an excerpt, those of a role, and all."""
QUIZ = "quizzes/taushetsplikt.yaml"
NEW = """\
  - id: nytt
    type: multiple
    roles: [mandat]
    situation: Et bilde viser hele klasserommet, og en elev som har bedt om ikke å være med.
    prompt: Hva bør du se etter før du legger det ut?
    options:
      - {text: Eleven som sa nei, correct: true, feedback: Hennes nei gjelder.}
      - {text: Været ute, correct: false, feedback: Været røper ingen.}
  - id: utkastet
"""


@pytest.fixture
def drawn(handbook: Handbook) -> Handbook:
    """Return a built handbook with pages that draw questions."""
    handbook.change("docs/conf.py", "nitpicky", 'suppress_warnings = ["handbook.lint"]\nnitpicky')
    handbook.change("quizzes/rolle.yaml", "roles: [mandat]", "roles: [ansatt, mandat]")
    for name, block in PAGES.items():
        handbook.write(f"docs/{name}.md", f"# Side {name}\n\n{block}\n")
    handbook.list_pages(*PAGES)
    assert handbook.warnings("html") == []
    return handbook


def html(handbook: Handbook, page: str) -> str:
    return handbook.folder.joinpath(f"docs/_build/html/{page}").read_text(encoding="utf-8")


def test_other_words_in_a_question_are_read_only_by_pages_that_show_or_count_it(
    drawn: Handbook,
) -> None:
    drawn.change(QUIZ, "Navn og rom er taushetsbelagt.", "Navn og rom sier for mye.")
    assert set(read_again(drawn)) == {"taushetsplikt", "en", "utdrag", "alle"}
    for page in ("en.html", "utdrag.html", "alle.pool.js"):
        assert "Navn og rom sier for mye." in html(drawn, page)
    assert read_again(drawn) == []


def test_what_progress_counts_an_excerpt_by_follows_the_other_questions_of_its_rule(
    drawn: Handbook,
) -> None:
    before = html(drawn, "utdrag.html")
    drawn.change(QUIZ, "Gardiner røper ingen.", "Ingen ser det.")
    assert set(read_again(drawn)) == {"taushetsplikt", "utdrag", "alle"}
    assert html(drawn, "utdrag.html") != before


def test_a_question_that_comes_may_be_chosen_and_one_that_goes_is_not(drawn: Handbook) -> None:
    drawn.change(QUIZ, "  - id: utkastet\n", NEW)
    assert {"en", "valgt", "utdrag", "alle"} <= set(read_again(drawn))
    drawn.change(QUIZ, NEW, "  - id: utkastet\n")
    assert {"en", "valgt", "utdrag", "alle"} <= set(read_again(drawn))


def test_a_self_check_follows_the_roles_of_questions(drawn: Handbook) -> None:
    assert "Navn og rom" not in html(drawn, "selvtest.html")
    text = drawn.folder.joinpath(QUIZ).read_text(encoding="utf-8")
    head, name, rest = text.partition("  - id: utkastet\n    type: spot\n")
    drawn.write(QUIZ, head + name + rest.replace("[mandat]", "[ansatt]", 1))
    assert "selvtest" in read_again(drawn)
    assert "Navn og rom" in html(drawn, "selvtest.html")


def test_lines_that_move_have_only_the_page_of_the_file_read_again(drawn: Handbook) -> None:
    drawn.change(QUIZ, "questions:\n", "# En merknad.\n\nquestions:\n")
    assert read_again(drawn) == ["taushetsplikt"]


def test_a_fault_in_a_question_is_told_once_and_its_pages_come_back_when_it_is_mended(
    drawn: Handbook,
) -> None:
    drawn.change(
        QUIZ, "fault: rolle\n        feedback: Navn", "fault: rolle\n        feedbac: Navn"
    )
    said = drawn.warnings("html")
    assert len([one for one in said if "«feedbac»" in one]) == 1
    assert any("en.md:3" in one and "utkastet" in one for one in said)
    drawn.change(QUIZ, "feedbac: Navn", "feedback: Navn")
    assert drawn.warnings("html") == []
    assert "Navn og rom" in html(drawn, "en.html")
    assert "Navn og rom" in html(drawn, "utdrag.html")


def test_what_is_drawn_is_asked_of_the_files_only_when_they_have_changed(
    drawn: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = drawn.build()
    read: list[str] = []
    monkeypatch.setattr(
        "handbook_ext.quiz.drawn.read_quiz", lambda _env, path: read.append(short_path(str(path)))
    )
    assert HandbookDomain.of(app.env).pages
    assert pages_with_other_questions(app, app.env, set(), set(), set()) == []
    assert read == []


def test_a_heading_with_the_id_of_a_question_beside_the_page_is_told_with_the_question(
    drawn: Handbook,
) -> None:
    drawn.write("docs/alle.md", "# Side alle\n\n(utkastet)=\n## Hit\n\n:::{plenary}\n:::\n")
    said = drawn.warnings("html")
    assert len(said) == 1
    assert said[0].startswith("quizzes/taushetsplikt.yaml:37: WARNING: Spørsmålet «utkastet»")
