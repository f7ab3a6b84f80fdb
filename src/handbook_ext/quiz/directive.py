"""``{quiz}``: show the quiz of a rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from docutils.parsers.rst import directives

from handbook_ext.errors import AuthorError
from handbook_ext.finding import FINDINGS
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.quiz.block import print_questions
from handbook_ext.quiz.drawn import draw
from handbook_ext.quiz.folder import quiz_file, quiz_folder
from handbook_ext.quiz.lint.reading import reading_findings
from handbook_ext.quiz.lint.unfilled import unfilled_texts
from handbook_ext.quiz.notes import QUESTIONS, QUIZZES, READ_FROM, SHOWN, ShownQuestion
from handbook_ext.quiz.read import depend_on_packs, read_quiz
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.rule.notes import MENTIONS, Mention
from handbook_ext.source.files import is_there, named_file

if TYPE_CHECKING:
    from docutils import nodes

    from handbook_ext.quiz.load import Loaded
    from handbook_ext.quiz.model import Question, Quiz


class QuizDirective(HandbookDirective):
    """Show the questions of a rule, from ``<handbook_quiz_dir>/<slug>.yaml``.

    ::

        :::{quiz} confidentiality
        :::

    :only: Ids with spaces between: only these are shown, as an excerpt. Links, checks and counts
        still concern the page that shows them all.
    """

    subtype = "quiz"
    has_content = False
    option_spec: ClassVar = {"only": directives.unchanged_required}

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv navnet på regelen som quizen hører til.")

    def build(self) -> list[nodes.Node]:
        """Return the valid questions; note the faults of the others."""
        slug = self.argument()
        loaded = self.load(slug)
        if "only" in self.options:
            shown = self.excerpt(loaded.quiz)
            draw(self.env, quiz_file(self.env, slug), shown)
            return [print_questions(self, loaded.quiz, shown, at_home=False)]
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        notes[SHOWN].append(Mention(slug, self.place))
        if slug in notes[QUIZZES]:
            return []  # reported when all pages are read, with the place of the first
        self.note(loaded.faults)
        self.note(fault for shown in loaded.quiz.questions for fault in unfilled_texts(shown))
        notes[MENTIONS].append(Mention(slug, self.place))
        notes[QUIZZES][slug] = self.said(loaded.quiz)
        notes[FINDINGS] += [
            finding
            for question in loaded.quiz.questions
            for finding in reading_findings(
                question, self.config.handbook_mail_hosts, str(self.config.language)
            )
        ]
        for question in loaded.quiz.questions:
            notes[QUESTIONS].append(ShownQuestion(question.id, question.place))
            notes[MENTIONS] += [Mention(str(rule), rule.place) for rule in question.rules[1:]]
        return [print_questions(self, loaded.quiz, loaded.quiz.questions, at_home=True)]

    def excerpt(self, quiz: Quiz) -> list[Question]:
        """Return the questions that ``:only:`` names, in its order.

        A later question of a series gets the shared situation, unless the first one is shown too.
        """
        known = {question.id: question for question in quiz.questions}
        wanted = self.options["only"].split()
        for question_id in wanted:
            if question_id not in known:
                raise AuthorError(
                    self.place,
                    _("Quizen «{rule}» har ikke noe spørsmål «{question}».").format(
                        rule=quiz.rule, question=question_id
                    ),
                    did_you_mean(question_id, known, _("Rett id-en, eller fjern den.")),
                )
        shown = [known[question_id] for question_id in wanted]
        return [
            question if question.shares in wanted else replace(question, shares=None)
            for question in shown
        ]

    def load(self, slug: str) -> Loaded:
        """Load the file, and note that this page depends on it, or on what an excerpt draws from it."""
        own = named_file(quiz_folder(self.env), slug, self.place)
        path = quiz_file(self.env, slug)
        HandbookDomain.of(self.env).notes(self.env.docname)[READ_FROM][slug] = str(path)
        if "only" in self.options and is_there(path):
            draw(self.env, path, (), "fingerprint")
        else:
            self.env.note_dependency(path)
            depend_on_packs(self.env, slug)
        if not is_there(path):
            raise AuthorError(
                self.place,
                _("Quizfilen {name} finnes ikke i {folder}.").format(
                    name=own.name, folder=own.parent.name
                ),
                _("Lag den med «handbook new question», eller rett navnet etter {quiz}."),
            )
        return read_quiz(self.env, path)
