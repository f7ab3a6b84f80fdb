"""``handbook channel add``: turn a plan saved by the planner into an entry in the register."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
from docutils.nodes import make_id

from handbook_ext.channel.entry import add_channel, value_faults
from handbook_ext.channel.fields import CHANNEL
from handbook_ext.channel.folder import channels_path
from handbook_ext.channel.load import load_channels
from handbook_ext.cli.asking import answers_needed, ask
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.cli.speech import SpeakingGroup
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.scalar import SLUG
from handbook_ext.tools.folder import tool_path
from handbook_ext.tools.load import load_tool
from handbook_ext.tools.saved import read_saved

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sphinx.environment import BuildEnvironment

FIELDS = {field.key: field for field in CHANNEL}
LONGEST_ID = 40


@click.group(cls=SpeakingGroup)
def channel() -> None:
    """Hold orden i kanalregisteret."""


def check_given(context: click.Context, option: click.Parameter, text: str | None) -> str | None:
    """Refuse a value on the command line that the register could not store."""
    for fault in value_faults(str(option.name), text) if text is not None else ():
        raise click.BadParameter(str(fault))
    return text


def with_keys(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each field of a channel."""
    for key, field in reversed(FIELDS.items()):
        given = click.option(option_name(key), key, callback=check_given, help=str(field.help))
        command = given(command)
    return command


def option_name(key: str) -> str:
    """Return the command-line option for a field."""
    return f"--{key.replace('_', '-')}"


@channel.command()
@click.argument(
    "plan",
    metavar="PLAN.json",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@with_keys
@click.pass_obj
def add(folders: Folders, /, plan: Path, **given: str | None) -> None:
    """Skriv en planlagt kanal nederst i kanalregisteret.

    PLAN.json er filen som kanalplanleggeren lagret. Kommandoen spør om det
    planen ikke vet. Resten av registeret står urørt.
    """
    env = read_handbook(folders).env
    path = channels_path(env)
    loaded = load_channels(path) if path.is_file() else None
    if loaded and loaded.faults:
        exit_with(1, loaded.faults)
    known = [entry.id for entry in loaded.channels] if loaded else []
    try:
        found = planned(env, plan) | {key: text for key, text in given.items() if text}
        with answers_needed(", ".join(map(option_name, FIELDS))):
            values = {key: usable_text(key, found.get(key)) for key in FIELDS if key != "id"}
            new = new_id(found.get("id"), values["name"] or "", known)
        line = add_channel(path, {"id": new} | {key: text for key, text in values.items() if text})
    except AuthorError as error:
        exit_with(2, [error])
    click.echo(_("Skrev «{id}» i {path}, linje {line}.").format(id=new, path=path, line=line))


def planned(env: BuildEnvironment, plan: Path) -> dict[str, str]:
    """Return the fields of a channel that a saved plan fills; raise ``AuthorError`` when it fills none."""
    saved = read_saved(plan)
    path = tool_path(env, saved.tool)
    if not re.fullmatch(SLUG, saved.tool) or not path.is_file():
        raise AuthorError(
            Place(str(plan), 1),
            _("Planen er laget med «{tool}», som håndboka ikke har.").format(tool=saved.tool[:60]),
            _("Bruk en plan fra kanalplanleggeren i denne håndboka."),
        )
    tool = load_tool(path)
    if tool.tool is None:
        raise tool.faults[0]
    asked = {question.register: question for question in tool.tool.questions if question.register}
    found = {key: saved.answers.get(question.id, "") for key, question in asked.items()}
    if not any(found.values()):
        raise AuthorError(
            Place(str(plan), 1),
            _("Planen har ingen svar som hører til i kanalregisteret."),
            _("Fyll ut planen på siden, og lagre den på nytt."),
        )
    return found


def usable_text(key: str, text: str | None) -> str | None:
    """Return a text that the register can store, asked for if need be; ``None`` for an optional field."""
    faults = value_faults(key, text) if text else []
    for fault in faults:
        click.echo(f"{key}: {fault}")
    if text and not faults:
        return text
    if not FIELDS[key].required:
        return None
    return ask(question(key), lambda typed: checked(key, typed))


def new_id(text: str | None, name: str, known: Collection[str]) -> str:
    """Return an unused id; when ``text`` is none, ask for it and suggest one made from the name."""

    def unused(typed: str) -> str:
        if typed in known:
            fault = _("«{id}» finnes fra før i kanalregisteret. Velg en annen id.")
            raise click.UsageError(fault.format(id=typed))
        return checked("id", typed)

    if text:
        return unused(text)
    proposed = make_id(name)[:LONGEST_ID].strip("-")
    is_free = re.fullmatch(SLUG, proposed) and proposed not in known
    default = proposed if is_free else None
    return ask(question("id"), unused, default)


def question(key: str) -> str:
    """Return the prompt for a field."""
    return f"{FIELDS[key].help.removesuffix('.')} ({key})"


def checked(key: str, typed: str) -> str:
    """Return what was typed; raise ``UsageError`` when the register cannot store it."""
    for fault in value_faults(key, typed):
        raise click.UsageError(str(fault))
    return typed
