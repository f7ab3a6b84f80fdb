"""``handbook pack``: the packs that are installed, and what is copied from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.chosen_packs import chosen_packs
from handbook_ext.cli.new import kind_of
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.cli.speech import SpeakingGroup
from handbook_ext.errors import AuthorError, Place, short_path
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.pack.installed import find_pack, installed
from handbook_ext.quiz.folder import quiz_path
from handbook_ext.source.files import is_there, read_bytes
from handbook_ext.source.replace import replace_file
from handbook_ext.upstream.accepted import Accepted
from handbook_ext.upstream.copied import Copy, copy_question
from handbook_ext.upstream.offer import offer

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook
    from handbook_ext.pack.model import Pack
    from handbook_ext.upstream.offer import Item


@click.group(cls=SpeakingGroup)
def pack() -> None:
    """Bruk innhold fra andre håndbøker."""


@pack.command("list")
@click.pass_obj
def list_packs(folders: Folders) -> None:
    """Vis pakkene som er installert: utgave, lisens, quizer og sider, og det conf.py må ha."""
    known = installed()
    try:
        found = [find_pack(name, Place(name, 1)) for name in known]
    except AuthorError as error:
        exit_with(2, [error])
    for each in found:
        click.secho(f"{each.name} {each.version} {each.licence}".rstrip(), bold=True)
        for head, names in (
            (_("Quizer"), list(each.quizzes)),
            (_("Sider"), list(each.pages)),
            ("handbook_roles", [f"{key} ({word})" for key, word in each.roles.items()]),
            ("handbook_work", [f"{key} ({word})" for key, word in each.work.items()]),
        ):
            if names:
                click.echo(f"  {head}: {', '.join(names)}")
    if not found:
        click.echo(_("Ingen pakker er installert."))


@pack.command()
@click.argument("names", metavar="SIDE|ID …", nargs=-1, required=True)
@click.pass_obj
def copy(folders: Folders, names: tuple[str, ...]) -> None:
    """Kopier sider og spørsmål fra pakkene håndboka bruker, så dere kan ha egne ord.

    En side havner på samme sted i kildemappen, et spørsmål i deres egen quizfil. Ingenting blir skrevet
    over. «handbook review» sier fra når originalen blir endret.
    """
    handbook = read_handbook(folders)
    packs = chosen_packs(handbook)
    try:
        offered = [(each, item) for each in packs.values() for item in offer(each)]
        chosen = [find_item(name, offered) for name in names]
        accepted = Accepted(folders.conf)
        for each, item in chosen:
            written = copy_item(handbook, each, item)
            accepted.accept({item.key: item}, set(), accepted.versions)
            click.echo(written)
    except AuthorError as error:
        exit_with(2, [error])


def find_item(name: str, offered: list[tuple[Pack, Item]]) -> tuple[Pack, Item]:
    """Return the page or question with a name; end the command with exit code 2 when there is none."""
    found = {item.key.name: (each, item) for each, item in reversed(offered)}
    found |= {key.rpartition(".")[0]: pair for key, pair in found.items() if not pair[1].key.quiz}
    if name not in found:
        fault = _("Pakkene har ingen side og ikke noe spørsmål «{name}».").format(name=name)
        raise click.UsageError(f"{fault} {did_you_mean(name, found, '')}".strip())
    return found[name]


def copy_item(handbook: Handbook, each: Pack, item: Item) -> str:
    """Copy a page or a question; return what was written, and what to do next.

    Raises ``AuthorError``, and writes nothing, where there is one already.
    """
    key = item.key
    if key.quiz:
        own = quiz_path(handbook.env, key.quiz)
        copy_question(Copy(each, key.quiz, key.name), own, kind_of(handbook, key.quiz))
        return _("Skrev «{id}» i {path}. Skriv deres egne ord der.").format(
            id=key.name, path=short_path(str(own))
        )
    path = Path(handbook.env.srcdir, key.name)
    if is_there(path):
        fault = _("Filen finnes fra før, og kommandoen skriver aldri over noe.")
        raise AuthorError(Place(str(path), 1), fault, _("Flytt den, og prøv igjen."))
    replace_file(path, None, read_bytes(each.pages[key.name]))
    return _(
        "Skrev {path}. Sett inn deres eget vedtak og egen dato for gjennomgang, og før siden inn i "
        "innholdslista."
    ).format(path=short_path(str(path)))
