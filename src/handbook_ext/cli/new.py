"""``handbook new``: a rule's page, or a question in the quiz file of a rule."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.asking import answers_needed, ask, choose
from handbook_ext.cli.finished import move_draft
from handbook_ext.cli.new_rule import new_rule
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.piece import read_piece
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.cli.series import (
    has_new_situation,
    in_series,
    others_in_series,
    situation_of,
)
from handbook_ext.cli.speech import SpeakingGroup
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.pack.chosen import pack_of
from handbook_ext.quiz.folder import pack_with, quiz_path
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import HEAD, HEAD_UPON, skeleton
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.append import Kind, add_entry
from handbook_ext.source.scalar import SLUG
from handbook_ext.source.swap import swap_entry
from handbook_ext.source.swap_field import swap_field

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook
    from handbook_ext.quiz.model import Question

OPTIONS = "--rule, --id, --type, --role"


@click.group(cls=SpeakingGroup)
def new() -> None:
    """Lag noe nytt."""


new.add_command(new_rule)


@new.command()
@click.option("--rule", help="Regelens kortnavn.")
@click.option("--id", "question_id", help="Spørsmålets id.")
@click.option("--type", "kind", type=click.Choice(TYPES), help="Spørsmålets type.")
@click.option("--role", help="Hvem det er for.")
@click.option(
    "--from",
    "piece",
    metavar="FIL",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Et ferdig spørsmål fra skjemaet i håndboka.",
)
@click.option("--draft", metavar="ID", help="Et utkast som har alt.")
@click.option("--replace", is_flag=True, help="Bytt ut spørsmålet som har samme id.")
@click.pass_obj
def question(
    folders: Folders,
    /,
    piece: Path | None,
    draft: str | None,
    *,
    replace: bool,
    **given: str | None,
) -> None:
    """Skriv et mønster for et spørsmål nederst i regelens quizfil.

    Kommandoen spør om det du ikke gir. Resten av filen står urørt. Med --from
    blir spørsmålet i filen lagt i quizen til regelen som filen nevner. Med
    --draft blir et utkast flyttet dit, så leserne får se det.
    """
    if draft is not None and (piece is not None or replace or any(given.values())):
        raise click.UsageError(_("Med --draft sier utkastet alt. Ta bort de andre valgene."))
    if piece is None and replace:
        raise click.UsageError(_("--replace trenger --from og en fil."))
    if piece is not None and any(given.values()):
        raise click.UsageError(_("Med --from sier filen alt. Ta bort de andre valgene."))
    handbook = read_handbook(folders)
    if draft is not None:
        try:
            move_draft(handbook, draft, kind_of)
        except AuthorError as error:
            exit_with(2, [error])
    elif piece is None:
        put_skeleton(handbook, **given)
    else:
        put_piece(handbook, piece, replace=replace)


def put_skeleton(
    handbook: Handbook,
    rule: str | None,
    question_id: str | None,
    kind: str | None,
    role: str | None,
) -> None:
    """Ask for what is not given, and write a skeleton at the end of the rule's quiz."""
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
    try:
        line = add_entry(
            path,
            kind_of(handbook, rule),
            question_id,
            skeleton(kind, question_id, role, rule, handbook.env.config.handbook_roles),
        )
    except AuthorError as error:
        exit_with(2, [error])
    done = _(
        "Skrev «{id}» i {path}, linje {line}. Bytt ut alt som står mellom < og >. "
        "Kjør så «handbook lint»."
    )
    click.echo(done.format(id=question_id, path=path, line=line))


def put_piece(handbook: Handbook, file: Path, *, replace: bool) -> None:
    """Put the question of a file into its rule's quiz: last, or in place of the one with its id."""
    sharing: list[Question] = []
    try:
        piece = read_piece(file, handbook)
        rule, found, yaml = piece
        path, known = quiz_path(handbook.env, rule), kind_of(handbook, rule)
        old = handbook.questions.get(found.id)
        if replace:
            replaced = replaced_by(found, old, path, handbook)
            if has_new_situation(piece, replaced):
                sharing = others_in_series(replaced, handbook.questions.values())
            if replaced.shares and sharing:  # first: a file that cannot take it stays as it is
                swap_field(path, known, replaced.shares, "situation", situation_of(piece))
            line = swap_entry(path, known, found.id, in_series(piece, replaced))
        else:
            refuse_known(found, handbook)
            line = add_entry(path, known, found.id, yaml)
    except AuthorError as error:
        exit_with(2, [error])
    done = _("Skrev «{id}» i {path}, linje {line}. Kjør «handbook lint».")
    click.echo(done.format(id=found.id, path=path, line=line))
    if sharing:
        shared = _("Situasjonen er ny for hele serien «{series}». Les disse på nytt: {others}.")
        others = ", ".join(each.id for each in sharing)
        click.echo(shared.format(series=sharing[0].series, others=others))


def refuse_known(new: Question, handbook: Handbook) -> None:
    """Raise ``AuthorError`` when a question has the id of another."""
    if new.id in handbook.question_ids():
        fault = _("Spørsmålet «{question}» finnes fra før.").format(question=new.id)
        remedy = _("Velg en annen id, eller bytt det ut med --replace.")
        raise AuthorError(new.place, fault, remedy)


def replaced_by(new: Question, old: Question | None, path: Path, handbook: Handbook) -> Question:
    """Return the question of this file whose place a new one takes; raise ``AuthorError`` for none."""
    pack = pack_of(old.place.path, handbook.env.config) if old else None
    if pack is not None:
        fault = _("Spørsmålet «{question}» er i pakken «{pack}».").format(
            question=new.id, pack=pack.name
        )
        remedy = _("Hent det først inn i deres egen fil: handbook pack copy {question}")
        raise AuthorError(new.place, fault, remedy.format(question=new.id))
    if old is None or old.place.path != str(path):
        fault = _("Quizen har ikke noe spørsmål «{question}» å bytte ut.").format(question=new.id)
        raise AuthorError(new.place, fault, _("Ta bort --replace, eller rett «id:» og «rule:»."))
    return old


def kind_of(handbook: Handbook, rule: str) -> Kind:
    """Return how the quiz file of a rule is begun and read."""
    pack = pack_with(handbook.env.config, rule)
    head = HEAD_UPON.format(rule=rule, pack=pack.name) if pack else HEAD.format(rule=rule)
    return Kind("questions", head, lambda copy: read_ids(copy, handbook))


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
