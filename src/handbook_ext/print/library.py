"""The pages and questions that editions use, read once per run, and which of them an edition used."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handbook_ext.quiz.folder import quiz_file
from handbook_ext.quiz.read import read_quiz
from handbook_ext.source.files import is_there

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.model import Question


@dataclass(frozen=True, slots=True)
class Used:
    """The pages, and the rules' quiz files, that an edition was made from."""

    pages: set[str] = field(default_factory=set)
    quizzes: set[str] = field(default_factory=set)


class Library:
    """The pages and quiz files of a handbook. Copy what you want to change.

    ``used`` notes what is taken out, until it is replaced.
    """

    def __init__(self, env: BuildEnvironment) -> None:
        self.env = env
        self.used = Used()
        self._pages: dict[str, nodes.document] = {}
        self._questions: dict[str, tuple[Question, ...]] = {}

    def page(self, docname: str) -> nodes.document:
        """Return the doctree of a page, with its references unresolved."""
        self.used.pages.add(docname)
        if docname not in self._pages:
            self._pages[docname] = self.env.get_doctree(docname)
        return self._pages[docname]

    def questions(self, slug: str) -> tuple[Question, ...]:
        """Return the valid questions of a rule; none when it has no quiz file."""
        self.used.quizzes.add(slug)
        if slug not in self._questions:
            path = quiz_file(self.env, slug)
            found = read_quiz(self.env, path).quiz.questions if is_there(path) else ()
            self._questions[slug] = found
        return self._questions[slug]

    def below(self, root: str) -> set[str]:
        """Return a page and all pages below it."""
        found: set[str] = set()
        waiting = [root]
        while waiting:
            page = waiting.pop()
            if page not in found and page in self.env.all_docs:
                found.add(page)
                waiting += self.env.toctree_includes.get(page, [])
        self.used.pages.update(found)
        return found
