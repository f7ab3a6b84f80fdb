"""``handbook new question``: append a skeleton to the quiz file of a rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.asking import answers_needed, ask, choose
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.cli.speech import SpeakingGroup
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import HEAD, skeleton
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.append import Kind, add_entry
from handbook_ext.source.scalar import SLUG

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.cli.reading import Handbook

OPTIONS = "--rule, --id, --type, --role"


@click.group(cls=SpeakingGroup)
def new() -> None:
    """Lag noe nytt."""


@new.command()
@click.option("--rule", help="Regelens kortnavn.")
@click.option("--id", "question_id", help="Spørsmålets id.")
@click.option("--type", "kind", type=click.Choice(TYPES), help="Spørsmålets type.")
@click.option("--role", help="Hvem det er for.")
@click.pass_obj
def question(
    folders: Folders,
    rule: str | None,
    question_id: str | None,
    kind: str | None,
    role: str | None,
) -> None:
    """Skriv et mønster for et spørsmål nederst i regelens quizfil.

    Kommandoen spør om det du ikke gir. Resten av filen står urørt.
    """
    handbook = read_handbook(folders)
    if rule is not None:
        check_rule(handbook, rule)
    if question_id is not None:
        check_id(handbook, question_id)
    if role is not None:
        check_role(handbook, role)
    purposes = {name: own.purpose() for name, own in TYPES.items()}
    with answers_needed(OPTIONS):
        rule = rule or ask_rule(handbook)
        question_id = question_id or ask_id(handbook)
        kind = kind or choose(_("Hvilken type?"), purposes, "single")
        role = role or ask_role(handbook, rule)
    path = quiz_path(handbook.env, rule)
    known = Kind("questions", HEAD.format(rule=rule), lambda copy: read_ids(copy, handbook))
    try:
        line = add_entry(path, known, question_id, skeleton(kind, question_id, role, rule))
    except AuthorError as error:
        exit_with(2, [error])
    done = _("Skrev «{id}» i {path}, linje {line}. Bytt ut alle ordene i vinkler.")
    click.echo(done.format(id=question_id, path=path, line=line))


def read_ids(path: Path, handbook: Handbook) -> tuple[list[str], list[AuthorError]]:
    """Return the ids of a file's valid questions, and the faults of the others."""
    config = handbook.env.config
    loaded = load_quiz(path, config.handbook_roles, config.handbook_work)
    return [question.id for question in loaded.quiz.questions], loaded.faults


def ask_rule(handbook: Handbook) -> str:
    """Ask for a rule; return its slug."""
    rules = handbook.domain.rules
    if not rules:
        raise click.UsageError(_("Håndboka har ingen regler ennå. Skriv en regel først."))
    titles = {slug: rule.title for slug, rule in rules.items()}
    return choose(_("Hvilken regel hører spørsmålet til?"), titles)


def ask_id(handbook: Handbook) -> str:
    """Ask for an id that no question has yet."""
    return ask(_("Hva skal spørsmålet hete (id)?"), lambda typed: check_id(handbook, typed))


def ask_role(handbook: Handbook, rule: str) -> str:
    """Ask for a role; the default is the first one that the rule applies to."""
    roles = handbook.env.config.handbook_roles
    spoken_to = [role for role in handbook.domain.rules[rule].audience if role in roles]
    return choose(_("For hvilken rolle?"), roles, spoken_to[0] if spoken_to else None)


def check_rule(handbook: Handbook, rule: str) -> str:
    """Return the slug; end the command with exit code 2 when no rule has it."""
    rules = handbook.domain.rules
    if rule not in rules:
        fault = _("Regelen «{rule}» finnes ikke. Velg en av: {known}.")
        raise click.UsageError(fault.format(rule=rule, known=", ".join(rules)))
    return rule


def check_role(handbook: Handbook, role: str) -> str:
    """Return the role; end the command with exit code 2 when it is unknown."""
    roles = handbook.env.config.handbook_roles
    if role not in roles:
        fault = _("Rollen «{role}» finnes ikke. Velg en av: {known}.")
        raise click.UsageError(fault.format(role=role, known=", ".join(roles)))
    return role


def check_id(handbook: Handbook, question_id: str) -> str:
    """Return the id; raise ``UsageError`` when it is malformed or already in use."""
    if not re.fullmatch(SLUG, question_id):
        raise click.UsageError(_("Id-en kan bare ha små bokstaver a–z, tall og bindestrek."))
    if question_id in handbook.question_ids():
        fault = _("Spørsmålet «{question}» finnes fra før. Velg en annen id.")
        raise click.UsageError(fault.format(question=question_id))
    return question_id
