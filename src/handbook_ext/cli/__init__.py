"""The command ``handbook``, for those who write rules and questions."""

from __future__ import annotations

from pathlib import Path

import click

from handbook_ext import __version__
from handbook_ext.cli.build import build
from handbook_ext.cli.channel import channel
from handbook_ext.cli.graph import graph
from handbook_ext.cli.init import init
from handbook_ext.cli.intake import import_questions
from handbook_ext.cli.learn import learn_from
from handbook_ext.cli.lint import lint
from handbook_ext.cli.new import new
from handbook_ext.cli.pack import pack
from handbook_ext.cli.preview import preview
from handbook_ext.cli.print import print_booklet
from handbook_ext.cli.ratings import ratings
from handbook_ext.cli.reading import Folders
from handbook_ext.cli.review import review
from handbook_ext.cli.schema import schema
from handbook_ext.cli.show import show
from handbook_ext.cli.speech import SpeakingGroup
from handbook_ext.cli.translations import translations


@click.group(cls=SpeakingGroup)
@click.option(
    "--conf",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="MAPPE",
    default=".",
    help="Mappen med conf.py. Er ikke oppgitt: mappen du står i.",
)
@click.option(
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="MAPPE",
    help="Mappen med sidene. Er ikke oppgitt: docs/ ved siden av conf.py, ellers samme mappe.",
)
@click.version_option(
    __version__, "--version", message="handbook %(version)s", help="Vis versjonen."
)
@click.pass_context
def main(context: click.Context, conf: Path, source: Path | None) -> None:
    """Hjelp til deg som skriver regler og spørsmål i håndboka.

    Avslutter med 0 når alt er i orden, 1 når det er noe å rette, og 2 når
    kommandoen ikke kunne kjøres.
    """
    beside = conf / "docs"
    context.obj = Folders(conf, source or (beside if beside.is_dir() else conf))


COMMANDS = (
    init,
    new,
    import_questions,
    lint,
    preview,
    build,
    show,
    graph,
    channel,
    ratings,
    learn_from,
    translations,
    print_booklet,
    pack,
    review,
    schema,
)
for command in COMMANDS:
    main.add_command(command)
