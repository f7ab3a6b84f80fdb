"""A handbook words some of the extension's texts in its own way: ``handbook_words``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.notebook import quiz_notebook
from handbook_ext.quiz.words import end_words, state_words

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

WORDS = {
    "best": "Anbefalt",
    "ended-best": "Løst",
    "private": "Skolen ser det ikke.",
    "answer": "prov",
}
PROGRESS = "---\norphan: true\n---\n# Framgang\n\n:::{progress}\n:::\n"


def with_words(handbook: Handbook, words: object) -> Handbook:
    """Give the handbook these words of its own."""
    conf = handbook.folder / "docs" / "conf.py"
    conf.write_text(f"{conf.read_text('utf-8')}handbook_words = {words!r}\n", "utf-8")
    return handbook


def notebook_of(handbook: Handbook) -> str:
    """Return the code of a quiz's notebook."""
    quiz = load_quiz(handbook.folder / "quizzes" / "rolle.yaml", {"ansatt": "", "mandat": ""}).quiz
    cells = quiz_notebook(quiz, {}, handbook.folder).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "code")


def page_of(app: SphinxTestApp, name: str) -> BeautifulSoup:
    """Return a built page."""
    return BeautifulSoup(app.outdir.joinpath(f"{name}.html").read_text("utf-8"), "html.parser")


def test_verdicts_promises_and_notebooks_have_the_handbooks_own_words(handbook: Handbook) -> None:
    handbook.write("docs/framgang.md", PROGRESS)
    app = with_words(handbook, WORDS).build()
    assert app.warning.getvalue() == ""
    key = page_of(app, "rolle").select_one(".handbook-key")
    assert key
    assert "Anbefalt" in key.get_text()
    assert "Beste svar" not in key.get_text()
    assert "Skolen ser det ikke." in page_of(app, "framgang").get_text()
    assert end_words()["best"] == "Løst"
    notebook = notebook_of(handbook)
    assert "prov = open_quiz(" in notebook
    assert 'prov("hvem-snakker"' in notebook


def test_what_a_handbook_does_not_word_is_in_its_language(handbook: Handbook) -> None:
    own = with_words(handbook, {"best": "Recommended"})
    key = page_of(own.build(confoverrides={"language": "en"}), "rolle").select_one(".handbook-key")
    assert key
    assert "Recommended" in key.get_text()
    assert "Risky" in key.get_text()


def test_the_next_handbook_in_the_process_has_words_of_its_own(handbook: Handbook) -> None:
    with_words(handbook, WORDS).build("dummy")
    with_words(handbook, {}).build("dummy")
    assert state_words()["best"] == "Beste svar"


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["Anbefalt"], "handbook_words skal være en ordbok (dict), men er en liste (list)."),
        ({"beste": "Anbefalt"}, 'Nøkkelen "beste" i handbook_words skal være en av disse: best, '),
        ({"best": 1}, 'handbook_words["best"] skal være tekst (str), men er tallet 1 (int).'),
        (
            {"answer": "mitt svar"},
            'handbook_words["answer"] skal være et navn av bokstaver, tall og _, uten mellomrom',
        ),
    ],
    ids=["a list", "an unknown key", "a number", "no name"],
)
def test_a_fault_in_the_words_is_told_at_its_place_and_the_rest_is_used(
    handbook: Handbook, words: object, fault: str
) -> None:
    both = {**words, "risky": "Vågalt"} if isinstance(words, dict) else words
    reported = with_words(handbook, both).warnings()
    assert any(warning.startswith("docs/conf.py:") and fault in warning for warning in reported), (
        reported
    )
    assert state_words()["risky"] == ("Vågalt" if isinstance(words, dict) else "Risikabelt")
    assert state_words()["best"] == "Beste svar"
