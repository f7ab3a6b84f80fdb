"""Commands that speak bokmål throughout, click's own messages included."""

from __future__ import annotations

import gettext
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import handbook_ext.locale
from handbook_ext.cli.output import substitute_unprintable

if TYPE_CHECKING:
    from collections.abc import Iterator

CATALOGUE = "click"


@contextmanager
def click_in_bokmal() -> Iterator[None]:
    """Make click use our catalogue: it asks gettext, which reads the environment."""
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    gettext.bindtextdomain(CATALOGUE, Path(handbook_ext.locale.__file__).parent)
    gettext.textdomain(CATALOGUE)
    os.environ["LANGUAGE"] = "nb"
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before


class BokmalGroup(click.Group):
    """A command group with its usage, options and errors in bokmål."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        settings = {"options_metavar": "[VALG]", "subcommand_metavar": "KOMMANDO …", **settings}
        super().__init__(*args, **settings)

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command; its usage says «VALG», not "OPTIONS"."""
        cmd.options_metavar = "[VALG]"
        super().add_command(cmd, name)

    def main(self, *args: Any, **settings: Any) -> Any:
        """Run with click's messages in bokmål, and only characters that the terminal can show."""
        substitute_unprintable()
        with click_in_bokmal():
            return super().main(*args, **settings)
