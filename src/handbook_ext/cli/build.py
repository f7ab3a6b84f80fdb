"""``handbook build``: the pages and the PDFs, where they belong."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import click
from sphinx.cmd.build import build_main

from handbook_ext.cli.reading import read_handbook
from handbook_ext.lms.folder import FOLDER
from handbook_ext.locale import _

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.cli.reading import Folders


@click.command()
@click.pass_obj
def build(folders: Folders) -> None:
    """Lag sidene og PDF-ene i _build/html, klare til å legges på en tjener.

    Feil stanser byggingen, og står med fil og linje.
    """
    config = read_handbook(folders).app.config
    site = folders.conf / "_build" / "html"
    if find_spec("typst") is None:
        click.echo(_("PDF-ene blir ikke laget. De trenger: pip install 'handbook-ext[print]'"))
    else:
        click.echo(_("Lager PDF-ene …"))
        run(folders, "print", site / config.handbook_print_folder, "-D", "handbook_lite=0")
    if "scorm" in config.handbook_lms:
        click.echo(_("Lager pakkene til læringsplattformen …"))
        run(folders, "lms", site / FOLDER, "-D", "handbook_lite=0")
    click.echo(_("Lager sidene …"))
    run(folders, "html", site)
    click.echo(_("Ferdig. Legg alt som ligger i {folder}, på tjeneren.").format(folder=site))


def run(folders: Folders, builder: str, target: Path, *options: str) -> None:
    """Build with Sphinx, quietly, warnings being errors; end the command with 1 when it fails.

    Each builder has its own doctrees: a page read by one would be missing in the other's search
    index.
    """
    kept = folders.conf / "_build" / "doctrees" / builder
    quiet = ["-q", "-W", "--keep-going", "-j", "auto", "-c", str(folders.conf), "-d", str(kept)]
    if build_main([*quiet, *options, "-b", builder, str(folders.source), str(target)]):
        click.echo(_("Byggingen stanset. Rett det som står over, og prøv en gang til."), err=True)
        raise SystemExit(1)
