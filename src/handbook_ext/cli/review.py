"""``handbook review``: what is new in packs since the handbook accepted what is in them."""

from __future__ import annotations

from itertools import groupby
from textwrap import fill
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.chosen_packs import chosen_packs
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.errors import AuthorError, short_path
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.upstream.accepted import Accepted
from handbook_ext.upstream.changes import changes
from handbook_ext.upstream.difference import word_difference
from handbook_ext.upstream.offer import offer
from handbook_ext.upstream.used import used

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from handbook_ext.pack.model import Pack
    from handbook_ext.upstream.changes import Change
    from handbook_ext.upstream.difference import Words
    from handbook_ext.upstream.offer import Item, Key

INDENT = "    "
MARKS = {"-": "[-{}-]", "+": "{{+{}+}}", " ": "{}"}
"""How words are shown that are gone, new, and the same: as wdiff shows them."""


@click.command()
@click.argument("names", metavar="[ID …]", nargs=-1)
@click.option(
    "--accept", is_flag=True, help="Godta det som er endret, eller bare det som er nevnt."
)
@click.pass_obj
def review(folders: Folders, names: tuple[str, ...], *, accept: bool) -> None:
    """Vis hva som er nytt, endret og borte i pakkene siden dere godtok innholdet.

    ID er et spørsmål, en quiz eller en side. [-Ord-] er borte, {+ord+} er nye.

    Avslutter med 1 når det er noe dere ikke har godtatt.
    """
    handbook = read_handbook(folders)
    packs = chosen_packs(handbook)
    try:
        offered = {item.key: item for each in packs.values() for item in offer(each)}
        accepted = Accepted(folders.conf)
        concerns = used(handbook.env, offered, accepted.prints)
        found = list(changes(offered, concerns.keys, accepted))
        wanted = named(found, names)
        if accept:
            accept_changes(packs, offered, wanted, accepted, all_of_it=len(wanted) == len(found))
            path = short_path(str(accepted.path))
            click.echo(_("Godtok {count} i {path}.").format(count=len(wanted), path=path))
            return
    except AuthorError as error:
        exit_with(2, [error])
    for line in listed(wanted, packs, accepted, concerns.reworded, in_full=bool(names)):
        click.echo(line)
    if not wanted:
        click.echo(_("Ingenting i pakkene er endret siden dere godtok det."))
    else:
        count = _("{count} å se på.").format(count=len(wanted))
        click.echo(f"{count} {_('Godta det med «handbook review --accept», alt eller id for id.')}")
    raise SystemExit(1 if wanted else 0)


def named(found: list[Change], names: Collection[str]) -> list[Change]:
    """Return the changes of the questions, quizzes and pages that are named; all when none is.

    Ends the command with exit code 2 for a name in which nothing is changed.
    """
    known = {name for change in found for name in names_of(change.key)}
    for name in names:
        if name not in known:
            fault = _("Ingenting i pakkene som heter «{name}», er endret.").format(name=name)
            raise click.UsageError(f"{fault} {did_you_mean(name, known, '')}".strip())
    return [change for change in found if not names or names_of(change.key) & set(names)]


def names_of(key: Key) -> set[str]:
    """Return what a question or a page may be called: by itself, or by its quiz."""
    return {key.name, key.quiz or key.name.rpartition(".")[0]}


def accept_changes(
    packs: dict[str, Pack],
    offered: dict[Key, Item],
    wanted: list[Change],
    accepted: Accepted,
    *,
    all_of_it: bool,
) -> None:
    """Write that these changes are accepted; if that is all, also the versions, and forget other packs."""
    gone = {change.key for change in wanted if change.kind == "gone"}
    if all_of_it:
        gone |= {key for key in accepted.prints if key.pack not in packs}
    versions = (
        {name: each.version for name, each in packs.items()} if all_of_it else accepted.versions
    )
    items = {change.key: offered[change.key] for change in wanted if change.kind != "gone"}
    accepted.accept(items, gone, versions)


def listed(
    found: list[Change],
    packs: dict[str, Pack],
    accepted: Accepted,
    reworded: Collection[Key],
    *,
    in_full: bool,
) -> Iterator[str]:
    """Yield the lines that show the changes, below their packs and quizzes."""
    for pack, of_pack in groupby(found, lambda change: change.key.pack):
        yield click.style(heading(packs[pack], accepted), bold=True)
        for quiz, of_quiz in groupby(of_pack, lambda change: change.key.quiz):
            yield f"\n  {quiz_heading(quiz, packs[pack], accepted) if quiz else _('Sider')}"
            for change in of_quiz:
                own = f" ({_('dere har egne ord')})" if change.key in reworded else ""
                yield f"{INDENT}{kind_word(change)}: {change.key.name}{own}"
                yield from shown_words(change, in_full=in_full)
        yield ""


def heading(pack: Pack, accepted: Accepted) -> str:
    """Return a pack's name and version, with the version that was accepted where it is another."""
    before = accepted.versions.get(pack.name, pack.version)
    known = "" if before == pack.version else _(" (godtatt: {version})").format(version=before)
    return f"{pack.name} {pack.version}{known}"


def quiz_heading(quiz: str, pack: Pack, accepted: Accepted) -> str:
    """Return a quiz's name, and whether it is new or gone as a whole."""
    if quiz not in pack.quizzes:
        return _("{quiz} (hele quizen er borte)").format(quiz=quiz)
    known = any((key.pack, key.quiz) == (pack.name, quiz) for key in accepted.prints)
    return quiz if known else _("{quiz} (ny quiz)").format(quiz=quiz)


def kind_word(change: Change) -> str:
    """Return what has happened to a question or a page."""
    return {"new": _("ny"), "changed": _("endret"), "gone": _("borte")}[change.kind]


def shown_words(change: Change, *, in_full: bool) -> Iterator[str]:
    """Yield the lines in which words differ; all lines of what is new, where it was asked for."""
    if change.kind == "changed" and change.before:
        lines = [
            "".join(marked(part) for part in line)
            for line in word_difference(change.before, change.after)
        ]
    elif change.kind == "changed" or in_full:
        lines = (change.after or change.before).splitlines()
    else:
        lines = []
    if change.kind == "changed" and not change.before:
        yield f"{INDENT * 2}{_('(Ordene som ble godtatt, er ikke tatt vare på. Dette er alt som står nå.)')}"
    for line in lines:
        yield fill(line.strip(), 88, initial_indent=INDENT * 2, subsequent_indent=INDENT * 3)


def marked(words: Words) -> str:
    """Return words with the marks of what is gone and new, and a space after them."""
    return f"{MARKS[words.sign].format(words.text)} "
