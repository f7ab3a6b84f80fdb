"""``handbook build``: the pages and the PDFs, where they belong."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, redirect_stderr
from importlib.util import find_spec
from io import TextIOBase
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

import click
from sphinx.cmd.build import build_main
from sphinx.locale import translators

from handbook_ext.cli.reading import read_handbook
from handbook_ext.errors import short_path
from handbook_ext.lms.folder import FOLDER
from handbook_ext.locale import _
from handbook_ext.print.entries import is_printed_in
from handbook_ext.translation.catalogues import CatalogueError, catalogue_files, read_catalogue
from handbook_ext.translation.site import languages, translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.config import Config

    from handbook_ext.cli.reading import Folders, Handbook

NOT_TRANSLATORS = ("handbook.lint", "i18n.inconsistent_references")
"""What stops no translation: what lint finds is for those who write the questions, and a link may be left out."""


@click.command()
@click.pass_obj
def build(folders: Folders) -> None:
    """Lag sidene og PDF-ene i _build/html, klare til å legges på en tjener.

    Feil stanser byggingen, og står med fil og linje.
    """
    handbook = read_handbook(folders)
    refuse_faults(handbook)
    config = handbook.app.config
    read_translations(folders, config)
    site = folders.conf / "_build" / "html"
    if find_spec("typst") is None:
        click.echo(_("PDF-ene blir ikke laget. De trenger: pip install 'handbook-ext[print]'"))
    else:
        click.echo(_("Lager PDF-ene …"))
        run(folders, "print", site / config.handbook_print_folder, "-D", "handbook_lite=0")
    if "scorm" in config.handbook_lms:
        click.echo(_("Lager pakkene til læringsplattformen …"))
        run(folders, "lms", site / FOLDER, "-D", "handbook_lite=0")
    build_translations(folders, config, site)
    click.echo(_("Lager sidene …"))
    run(folders, "html", site)
    click.echo(_("Ferdig. Legg alt som ligger i {folder}, på tjeneren.").format(folder=site))


def read_translations(folders: Folders, config: Config) -> None:
    """Read the catalogues of each translation; end the command with 1 where one cannot be read."""
    try:
        for code in translations(config):
            for path in catalogue_files(folders.source, config.locale_dirs, code):
                read_catalogue(path)
    except CatalogueError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from error


def refuse_faults(handbook: Handbook) -> None:
    """Print what would stop the build as lint does, before anything is made, and end the command with 1."""
    found = sorted({(warning.place, warning.message) for warning in handbook.warnings})
    for place, message in found:
        click.echo(f"{short_path(place.path)}:{place.line}: {message}", err=True)
    if found:
        stop()


def stop() -> NoReturn:
    """End the command with 1 when there is something to mend."""
    click.echo(_("Byggingen stanset. Rett det som står over, og prøv en gang til."), err=True)
    raise SystemExit(1)


def build_translations(folders: Folders, config: Config, site: Path) -> None:
    """Build each translation in its folder of the site, before the original, which leads to those that are there.

    All folders are there first, so that each leads to the others.
    """
    found = [site / code for code in translations(config)]
    for folder in found:
        folder.mkdir(parents=True, exist_ok=True)
    quiet = ",".join([*config.suppress_warnings, *NOT_TRANSLATORS])
    for folder in found:
        language = languages(config)[folder.name]
        options = ["-D", f"language={folder.name}", "-D", f"suppress_warnings={quiet}"]
        if find_spec("typst") and is_printed_in(config, folder.name):
            click.echo(_("Lager PDF-ene på {language} …").format(language=language))
            paper = folder / config.handbook_print_folder
            run(folders, "print", paper, "-D", "handbook_lite=0", *options, kept=folder.name)
        click.echo(_("Lager sidene på {language} …").format(language=language))
        run(folders, "html", folder, *options, kept=folder.name)


def run(folders: Folders, builder: str, target: Path, *options: str, kept: str = "") -> None:
    """Build with Sphinx, quietly, warnings being errors; end the command with 1 when it fails.

    Each builder has its own doctrees, and those of a translation have its language in ``kept``: a page
    read by one would be missing in the other's search index.
    """
    doctrees = folders.conf / "_build" / "doctrees" / f"{builder}-{kept}".removesuffix("-")
    quiet = ["-q", "-W", "--keep-going", "-j", "auto", "-c", str(folders.conf), "-d", str(doctrees)]
    with words_of_its_own(), redirect_stderr(PathsFromHere(sys.stderr)):
        failed = build_main([*quiet, *options, "-b", builder, str(folders.source), str(target)])
    if failed:
        stop()


class PathsFromHere(TextIOBase):
    """A stream on which Sphinx names files as the command does: as seen from the working folder."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.here = f"{Path.cwd()}{os.sep}"

    def write(self, text: str) -> int:
        """Write a text without the path of the working folder; return its length, as streams do."""
        self.stream.write(text.replace(self.here, ""))
        return len(text)

    def flush(self) -> None:
        """Write what waits."""
        self.stream.flush()

    def isatty(self) -> bool:
        """Tell whether colours can be shown."""
        return self.stream.isatty()


@contextmanager
def words_of_its_own() -> Iterator[None]:
    """Let a build find no words that another one has loaded: Sphinx would use them in any language."""
    spoken = dict(translators)
    translators.clear()
    try:
        yield
    finally:
        translators.clear()
        translators.update(spoken)
