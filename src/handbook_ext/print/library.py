"""The pages and questions that editions use, read once per run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.folder import quiz_file
from handbook_ext.quiz.read import read_quiz
from handbook_ext.source.files import is_there

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.model import Question


class Library:
    """The pages and quiz files of a handbook. Copy what you want to change."""

    def __init__(self, env: BuildEnvironment) -> None:
        self.env = env
        self._pages: dict[str, nodes.document] = {}
        self._questions: dict[str, tuple[Question, ...]] = {}

    def page(self, docname: str) -> nodes.document:
        """Return the doctree of a page, with its references unresolved."""
        if docname not in self._pages:
            self._pages[docname] = self.env.get_doctree(docname)
        return self._pages[docname]

    def questions(self, slug: str) -> tuple[Question, ...]:
        """Return the valid questions of a rule; none when it has no quiz file."""
        if slug not in self._questions:
            path = quiz_file(self.env, slug)
            found = read_quiz(self.env, path).quiz.questions if is_there(path) else ()
            self._questions[slug] = found
        return self._questions[slug]
