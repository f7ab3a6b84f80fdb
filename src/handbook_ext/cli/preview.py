"""``handbook preview``: the handbook in a browser, made anew as you write."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from handbook_ext.cli.reading import Folders


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, help="Porten på 127.0.0.1.")
@click.pass_obj
def preview(folders: Folders, port: int) -> None:
    """Vis håndboka i nettleseren, og bygg den på nytt mens du skriver.

    Notatbøkene bygges ikke. Avslutt med Ctrl+C.
    """
    if importlib.util.find_spec("sphinx_autobuild") is None:
        raise click.UsageError(
            "Forhåndsvisning trenger pakken sphinx-autobuild. "
            "Installer den med: pip install 'handbook-ext[preview]'"
        )
    output = folders.conf / "_build" / "preview"
    options = ["--port", str(port), "--watch", str(folders.conf / "quizzes")]
    options += ["-c", str(folders.conf), "-D", "handbook_lite=0", "--ignore", str(output)]
    command = [sys.executable, "-m", "sphinx_autobuild", *options, str(folders.source), str(output)]
    raise SystemExit(subprocess.call(command))
