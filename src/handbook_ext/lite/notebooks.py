"""Write a notebook for each quiz in the handbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import nbformat

from handbook_ext.quiz.lint import shown_quizzes
from handbook_ext.quiz.notebook import quiz_notebook
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def write_notebooks(env: BuildEnvironment, folder: Path) -> None:
    """Make ``folder`` contain exactly the notebooks of the quizzes on the pages."""
    domain = HandbookDomain.of(env)
    titles = {slug: rule.title for slug, rule in domain.rules.items()}
    shown = {quiz.rule: quiz for quiz in shown_quizzes(env)}
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.ipynb"):
        if old.stem not in shown:
            old.unlink()
    for slug, quiz in shown.items():
        text = nbformat.writes(quiz_notebook(quiz, titles, Path(env.srcdir)))
        (folder / f"{slug}.ipynb").write_text(text, encoding="utf-8")
