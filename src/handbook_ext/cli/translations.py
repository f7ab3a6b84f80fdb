"""``handbook translations``: how much is translated, and what is left."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.errors import short_path
from handbook_ext.locale import _
from handbook_ext.translated.content import heads, state_words, summary_words
from handbook_ext.translated.state import translation_states
from handbook_ext.translation.catalogues import CatalogueError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.translated.state import LanguageState


@click.command()
@click.option(
    "--missing", "left", is_flag=True, help="Vis også hver tekst som er utdatert eller mangler."
)
@click.pass_obj
def translations(folders: Folders, *, left: bool) -> None:
    """Vis hvor mye av håndboka som er oversatt.

    Sier for hver side hvor mange tekster som er oversatt, utdatert eller mangler, det viktigste først.
    """
    handbook = read_handbook(folders)
    try:
        states = translation_states(handbook.env)
    except CatalogueError as error:
        click.echo(str(error), err=True)
        raise SystemExit(2) from error
    if not states:
        missing = _("Håndboka har ingen oversettelser å vise.")
        remedy = _("Skriv språkene i handbook_languages i conf.py, originalen først.")
        fault = f"{missing} {remedy}"
        raise click.UsageError(fault)
    for state in states:
        click.secho(f"{state.name}: {summary_words(state)}", bold=True)
        for line in [*table(state), *(texts(state) if left else ())]:
            click.echo(line)


def table(state: LanguageState) -> Iterator[str]:
    """Yield a line for each page that is not finished, below the headings."""
    rows = [
        [
            page.docname,
            state_words(page),
            f"{page.count('translated')}/{len(page.texts)}",
            str(page.count("stale")),
            str(page.count("missing")),
        ]
        for page in state.pages
        if not page.is_done and not page.is_native
    ]
    if rows:
        lines = [[*heads()], *rows]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        for line in lines:
            cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
            yield "  ".join(cells).rstrip()


def texts(state: LanguageState) -> Iterator[str]:
    """Yield each text that is stale or missing, once, with its place."""
    words = {"stale": _("utdatert"), "missing": _("mangler")}
    seen = set()
    for said, each in state.texts():
        if each in words and said.message not in seen:
            seen.add(said.message)
            text = shorten(said.message, 70, placeholder=" …")
            yield f"{short_path(said.place.path)}:{said.place.line}: {words[each]}: {text}"
