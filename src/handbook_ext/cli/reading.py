"""Read a handbook as a build does, but write no pages."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import click
import yaml
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils

from handbook_ext.cli.output import exit_with
from handbook_ext.cli.sphinx_warnings import WarningStream
from handbook_ext.cli.unreadable import (
    UnreadableError,
    demand_pages,
    no_conf,
    unreadable,
    wrong_value,
)
from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import AuthorError
from handbook_ext.lite import NOT_WANTED
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.pack.chosen import packs_of, taken_of
from handbook_ext.quiz.folder import own_quizzes
from handbook_ext.quiz.frame import BEGINNING
from handbook_ext.quiz.lint import shown_quizzes
from handbook_ext.quiz.read import read_quiz
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.kept import entries, values
from handbook_ext.source.scalar import scalar
from handbook_ext.source.tree import compose
from handbook_ext.source.undecoded import undecoded_page
from handbook_ext.themes.needed import demand

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.cli.sphinx_warnings import SphinxWarning
    from handbook_ext.quiz.drafts import Draft
    from handbook_ext.quiz.model import Question, Quiz


class Folders(NamedTuple):
    """The folders of ``conf.py`` and of the pages."""

    conf: Path
    source: Path


class Handbook:
    """A handbook whose pages have been read, and the warnings Sphinx gave."""

    def __init__(self, app: Sphinx, warnings: list[SphinxWarning]) -> None:
        self.app = app
        self.env = app.env
        self.warnings = warnings
        self.domain = HandbookDomain.of(app.env)
        self.quizzes: list[Quiz] = shown_quizzes(app.env)

    @property
    def questions(self) -> dict[str, Question]:
        """All valid questions by id."""
        return {question.id: question for quiz in self.quizzes for question in quiz.questions}

    @property
    def drafts(self) -> dict[str, Draft]:
        """The drafts that have an id, by it."""
        files = own_quizzes(self.env)
        found = [draft for path in files for draft in read_quiz(self.env, path).drafts]
        return {draft.id: draft for draft in reversed(found) if draft.id}

    def question_ids(self) -> set[str]:
        """Return all ids in quiz files, of packs too, including those of questions with faults."""
        ids = set(self.questions)
        config = self.env.config
        packed = [path for pack in packs_of(config) for path in taken_of(pack, config).values()]
        for path in (*own_quizzes(self.env), *packed):
            with suppress(AuthorError):
                listed = entries(values(compose(path, BEGINNING)).get("questions"))
                questions = [node for node in listed if isinstance(node, yaml.MappingNode)]
                ids.update(scalar(node, "id") for node in questions)
        return ids


def read_handbook(folders: Folders) -> Handbook:
    """Return the handbook; end the command with exit code 2 when Sphinx cannot read it.

    The environment is kept below ``_build/cli``, so that the next command starts quickly.
    """
    return build_handbook(folders)


def build_handbook(
    folders: Folders, builder: str = "dummy", config: dict[str, Any] | None = None
) -> Handbook:
    """Return the handbook as ``builder`` leaves it, with ``config`` overriding ``conf.py``.

    Ends the command with exit code 2 when Sphinx cannot read it.
    """
    try:
        return sphinx_reads(folders, builder, config)
    except UnreadableError as error:
        click.echo(str(error), err=True)
        raise SystemExit(2) from error


def sphinx_reads(
    folders: Folders, builder: str = "dummy", config: dict[str, Any] | None = None
) -> Handbook:
    """Return the handbook; raise ``UnreadableError`` when Sphinx cannot read it."""
    if missing := no_conf(folders.conf):
        raise UnreadableError(missing)
    work = folders.conf / "_build" / "cli"
    stream = WarningStream(folders.conf)
    try:
        with docutils_namespace(), patch_docutils(folders.conf):
            app = Sphinx(
                folders.source,
                folders.conf,
                work / "out",
                work / "doctrees",
                builder,
                confoverrides=config,
                tags=[NOT_WANTED],
                status=None,
                warning=stream,
            )
            demand(app)
            demand_pages(app)
            stream.connect(app)
            app.build()
            app.env.check_consistency()  # Sphinx does this only when it has read a page
    except AuthorError as error:
        raise UnreadableError.of(error) from error
    except (SphinxError, OSError) as error:
        raise unreadable(error, folders.conf) from error
    except Exception as error:
        # Sphinx uses some values of ``conf.py`` before it checks them.
        is_page = isinstance(error, UnicodeDecodeError)
        fault = undecoded_page(folders.source) if is_page else None
        fault = fault or wrong_value(ConfFile(folders.conf))
        if fault is None:
            raise
        raise UnreadableError.of(fault) from error
    return Handbook(app, list(stream.all_warnings(app.env)))


def find_question(handbook: Handbook, wanted: str) -> Question:
    """Return a question, or a draft that can be read; else say why not, and exit with code 2."""
    question, draft = handbook.questions.get(wanted), handbook.drafts.get(wanted)
    if question is None and draft is not None:
        question = draft.question
        if question is None:
            exit_with(2, draft.gaps)
    if question is None:
        fault = _("Spørsmålet «{question}» finnes ikke.").format(question=wanted)
        meant = did_you_mean(wanted, [*handbook.questions, *handbook.drafts], "")
        raise click.UsageError(f"{fault} {meant}".strip())
    return question
