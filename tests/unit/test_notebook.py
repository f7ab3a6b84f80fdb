"""A rule's notebook is self-contained, and answers with the page's texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from handbook_ext.engine.notebook import verdict_lines
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.notebook import quiz_notebook

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1] / "sphinx" / "roots" / "test-handbook" / "quizzes"
CASES = json.loads(
    (Path(__file__).parents[1] / "cases" / "notebook.json").read_text(encoding="utf-8")
)
TITLES = {"rolle": "Rollen din", "taushetsplikt": "Taushetsplikten"}


def notebook_of(slug: str) -> Any:
    quiz = load_quiz(ROOT / f"{slug}.yaml", ["mandat"]).quiz
    return quiz_notebook(quiz, TITLES, Path())


def run(slug: str) -> Callable[[str, str], None]:
    """Run the notebook's opening cell and return its function ``svar``."""
    names: dict[str, Any] = {}
    exec(notebook_of(slug).cells[1].source, names)  # noqa: S102 - as a notebook does
    svar: Callable[[str, str], None] = names["svar"]
    return svar


def test_a_notebook_is_valid_and_the_same_each_time() -> None:
    nbformat.validate(notebook_of("rolle"))
    assert nbformat.writes(notebook_of("rolle")) == nbformat.writes(notebook_of("rolle"))


def test_a_notebook_shows_every_question_with_its_options() -> None:
    text = notebook_of("rolle").cells[2].source
    assert "**Hva bør du svare?** Velg ett svar." in text
    assert "- **B** At det ikke har noe å si." in text


@pytest.mark.parametrize(
    ("slug", "question", "letters", "said"),
    [
        (
            "rolle",
            "hvem-snakker",
            "b",
            "B – Risikabelt. Da gjetter låneren, se «Taushetsplikten». Regel: Taushetsplikten\n",
        ),
        (
            "rolle",
            "hvem-snakker",
            "A",
            "A – Beste svar. Da vet låneren hvem som snakker. Regel: Rollen din\n",
        ),
        (
            "taushetsplikt",
            "hva-kan-vises",
            "a, b",
            (
                "Du fant 1 av 2 riktige. Ett av valgene dine var galt.\n"
                "A – Riktig. En navnelapp røper hvem som bor der. Regel: Taushetsplikten\n"
                "B – Galt. Gardiner røper ingen. Regel: Taushetsplikten\n"
                "C – Glemt. Tavla har opplysninger om pasienter. Regel: Taushetsplikten\n"
            ),
        ),
        ("rolle", "hvem-snakker", "z", "Spørsmålet har ikke noe alternativ med den bokstaven.\n"),
        ("rolle", "hvem-snakker", "", 'Skriv bokstaven til svaret, for eksempel "b".\n'),
        (
            "rolle",
            "hvem-snakker",
            "ab",
            "Spørsmålet tar ett svar. Skriv én bokstav, og hver bokstav bare én gang.\n",
        ),
        ("rolle", "hvem", "a", "Spørsmålet «hvem» finnes ikke i denne quizen.\n"),
    ],
)
def test_svar_says_what_the_page_would_say(
    capsys: pytest.CaptureFixture[str], slug: str, question: str, letters: str, said: str
) -> None:
    run(slug)(question, letters)
    assert capsys.readouterr().out == said


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["proves"])
def test_svar_says_what_its_cases_say(case: dict[str, Any]) -> None:
    assert verdict_lines(CASES["quiz"], case["question"], case["letters"]) == case["lines"]
