"""``handbook new question``: a valid skeleton at the end of the right file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.bokmal import BokmalGroup
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.cli.skeletons import skeleton
from handbook_ext.locale import _
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.quiz.model import TYPES
from handbook_ext.source.record import SLUG

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook

HEAD = "# yaml-language-server: $schema=schema.json\nrule: {rule}\nquestions:\n"


@click.group(cls=BokmalGroup)
def new() -> None:
    """Lag noe nytt."""


@new.command()
@click.option("--rule", prompt="Hvilken regel hører spørsmålet til?", help="Regelens navn.")
@click.option(
    "--id", "question_id", prompt="Hva skal spørsmålet hete (id)?", help="Spørsmålets id."
)
@click.option(
    "--type",
    "kind",
    type=click.Choice(TYPES),
    prompt="Hvilken type?",
    default="single",
    help="Spørsmålets type.",
)
@click.option("--role", prompt="For hvilken rolle?", default="mandat", help="Hvem det er for.")
@click.pass_obj
def question(folders: Folders, rule: str, question_id: str, kind: str, role: str) -> None:
    """Skriv et gyldig spørsmål med forklaringer nederst i regelens quizfil."""
    handbook = read_handbook(folders)
    check(handbook, rule, question_id, role)
    path = quiz_path(handbook.env, rule)
    before = path.read_text(encoding="utf-8") if path.is_file() else HEAD.format(rule=rule)
    text = skeleton(kind, question_id, role, rule)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{before.rstrip()}\n\n{text}", encoding="utf-8")
    line = len(before.rstrip().splitlines()) + 2
    done = _("Skrev «{id}» i {path}, linje {line}. Bytt ut alle ordene i vinkler.")
    click.echo(done.format(id=question_id, path=path, line=line))


def check(handbook: Handbook, rule: str, question_id: str, role: str) -> None:
    """End the command with 2 for a rule, id or role that cannot be used."""
    rules, roles = handbook.domain.rules, handbook.env.config.handbook_roles
    if rule not in rules:
        fault = _("Regelen «{rule}» finnes ikke. Velg en av: {known}.")
        raise click.UsageError(fault.format(rule=rule, known=", ".join(rules)))
    if role not in roles:
        fault = _("Rollen «{role}» finnes ikke. Velg en av: {known}.")
        raise click.UsageError(fault.format(role=role, known=", ".join(roles)))
    if not re.fullmatch(SLUG, question_id):
        raise click.UsageError(_("Id-en kan bare ha små bokstaver a–z, tall og bindestrek."))
    if question_id in handbook.questions:
        fault = _("Spørsmålet «{question}» finnes fra før. Velg en annen id.")
        raise click.UsageError(fault.format(question=question_id))
