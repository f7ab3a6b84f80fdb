"""``handbook print``: PDFs of a booklet that was put together in the browser."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import click

from handbook_ext.addresses import renewed
from handbook_ext.booklet.nodes import handbook_booklet
from handbook_ext.booklet.records import known, records
from handbook_ext.booklet.words import booklet_words
from handbook_ext.cli.reading import Folders, build_handbook, read_handbook
from handbook_ext.engine.booklet import put_together
from handbook_ext.locale import _
from handbook_ext.quiz.notes import POOL_FILES
from handbook_ext.source.scalar import quoted

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Handbook

EDITIONS = ("worksheet", "key", "cards")
"""The parts of an address that are editions; the plan is not."""
MOST_NAMES = 10


@click.command(name="print")
@click.argument("address", metavar="ADRESSE")
@click.option(
    "--to",
    "--til",
    "target",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="MAPPE",
    default=".",
    help="Mappen som PDF-ene legges i. Er ikke oppgitt: mappen du står i.",
)
@click.pass_obj
def print_booklet(folders: Folders, address: str, target: Path) -> None:
    """Lag PDF-er av heftet i ADRESSE, den du kopierer fra «Lag ditt eget hefte».

    PDF-ene kan leses av skjermlesere (PDF/UA). Sett anførselstegn om adressen.
    """
    handbook = read_handbook(folders)
    booklet = read_booklet(handbook, address)
    words = booklet_words(handbook.env.config)
    for sentence in sentences(booklet, words):
        click.echo(sentence, err=True)
    if not booklet["questions"]:
        raise click.UsageError(
            _("Adressen har ingen spørsmål. Kopier lenken fra siden når heftet er klart.")
        )
    wanted = [part for part in booklet["settings"]["parts"] if part in EDITIONS]
    if not wanted:
        raise click.UsageError(
            _("Planen skrives ut fra nettsiden. Velg også noe annet, så blir det PDF.")
        )
    files = {
        "worksheet": _("hefte-oppgaver"),
        "key": _("hefte-fasit"),
        "cards": _("hefte-kort"),
    }
    entries = [
        {
            "root": page_of(handbook),
            "file": files[part],
            "edition": part,
            "title": words[part],
            "questions": booklet["questions"],
        }
        for part in wanted
    ]
    made = build_handbook(folders, "print", {"handbook_print": entries})
    target.mkdir(parents=True, exist_ok=True)
    for entry in entries:
        name = f"{entry['file']}.pdf"
        shutil.copyfile(Path(made.app.outdir, name), target / name)
        click.echo(str(target / name))


def read_booklet(handbook: Handbook, address: str) -> dict[str, Any]:
    """Return the engine's booklet for an address, or for the part of it after ``#``."""
    asked = renewed(dict(parse_qsl(address.rpartition("#")[2], errors="replace")))
    pool = records(handbook.quizzes)
    return put_together(asked, known(handbook.env.config, pool), pool)


def sentences(booklet: dict[str, Any], words: dict[str, str]) -> list[str]:
    """Return the remarks that the page would show: what is gone, and what was not understood."""
    remarks = [words[found["code"]].format(value=found["value"]) for found in booklet["remarks"]]
    gone = booklet["gone"]
    if gone:
        names = ", ".join(map(quoted, gone[:MOST_NAMES]))
        remarks.append(words["gone_one" if len(gone) == 1 else "gone_many"].format(names=names))
    if booklet["settings"]["large"]:
        remarks.append(_("Stor skrift er for utskrift fra nettsiden. PDF-ene har vanlig skrift."))
    return remarks


def page_of(handbook: Handbook) -> str:
    """Return the docname of the booklet page; where there is none, any page will do."""
    gathers = [
        page for page, notes in handbook.domain.pages.items() if notes[POOL_FILES] is not None
    ]
    for page in sorted(gathers):
        if next(handbook.env.get_doctree(page).findall(handbook_booklet), None) is not None:
            return page
    return str(handbook.env.config.root_doc)
