"""``{quiz}``: show the quiz of a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Fault
from handbook_ext.locale import _
from handbook_ext.quiz.content import print_question
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.lint.reading import reading_findings
from handbook_ext.quiz.load import Loaded, load_quiz
from handbook_ext.quiz.markdown import MarkdownReader
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.rule.directive import HandbookDirective
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.notes import Mention, ShownQuestion

if TYPE_CHECKING:
    from docutils import nodes


class QuizDirective(HandbookDirective):
    """Show the questions of a rule, from ``<handbook_quiz_dir>/<slug>.yaml``.

    ::

        :::{quiz} taushetsplikt
        :::
    """

    subtype = "quiz"
    has_content = False

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv navnet på regelen som quizen hører til.")

    def build(self) -> list[nodes.Node]:
        """Build the sound questions; note the faults of the others."""
        slug = self.argument()
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        loaded = self.load(slug)
        notes.faults += [Fault.of(error, "quiz") for error in loaded.faults]
        notes.mentions.append(Mention(slug, self.place))
        notes.quizzes[slug] = loaded.quiz
        notes.findings += [
            finding
            for question in loaded.quiz.questions
            for finding in reading_findings(question, self.config.handbook_mail_hosts)
        ]
        reader = MarkdownReader(str(quiz_path(self.env, slug)), self.state.document.settings)
        block = handbook_quiz(rule=slug, classes=["handbook-quiz"])
        self.set_source_info(block)
        for number, question in enumerate(loaded.quiz.questions, 1):
            notes.questions.append(ShownQuestion(question.id, question.place))
            try:
                title = _("Spørsmål {number}").format(number=number)
                node = print_question(question, title, reader, self.env.docname)
            except AuthorError as error:
                notes.faults.append(Fault.of(error, "quiz"))
                continue
            self.state.document.note_explicit_target(node)
            block += node
        return [block]

    def load(self, slug: str) -> Loaded:
        """Load the file and note it as what this page depends on."""
        path = quiz_path(self.env, slug)
        self.env.note_dependency(path)
        if not path.is_file():
            raise AuthorError(
                self.place,
                _("Quizfilen {name} finnes ikke i {folder}.").format(
                    name=path.name, folder=self.config.handbook_quiz_dir
                ),
                _("Lag filen, eller rett navnet etter {quiz}."),
            )
        return load_quiz(path, self.config.handbook_roles)
