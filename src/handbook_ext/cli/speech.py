"""Commands that speak the handbook's language throughout, click's own messages included."""

from __future__ import annotations

import ast
import gettext
import inspect
import os
import re
import sys
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from sphinx.locale import get_translation

import handbook_ext.locale
from handbook_ext.cli.output import substitute_unprintable
from handbook_ext.config.conf_file import ConfFile
from handbook_ext.locale import CATALOGUE, _, speak

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CLICK = "click"
SPOKEN = ("help", "metavar", "options_metavar", "subcommand_metavar")
"""The attributes of commands and their parameters that have texts."""
NAMED = re.compile(r"""^language\s*=\s*["']([\w-]+)["']""", re.MULTILINE)
NO_LANGUAGE = ("", "C", "POSIX")
"""What a terminal without a language says: gettext would then leave our texts in bokmål."""
SYSTEM = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that say what language a terminal's user reads, the most important first."""


class SpeakingGroup(click.Group):
    """A command group whose help, usage and errors are in the handbook's language."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        settings = {"options_metavar": "[VALG]", "subcommand_metavar": "KOMMANDO …", **settings}
        super().__init__(*args, **settings)

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command; its usage says «VALG», not "OPTIONS"."""
        cmd.options_metavar = "[VALG]"
        super().add_command(cmd, name)

    def main(self, args: Sequence[str] | None = None, *others: Any, **settings: Any) -> Any:
        """Run in the handbook's language, with only characters that the terminal can show."""
        substitute_unprintable()
        typed = list(sys.argv[1:] if args is None else args)
        language = language_of(typed)
        speak(language)
        names = (_("--hjelp"), "--help")  # click speaks of the longest
        self.context_settings["help_option_names"] = list(dict.fromkeys(names))
        with translated(self), click_speaks(language):
            return super().main(args, *others, **settings)


def language_of(typed: Sequence[str]) -> str:
    """Return the language of the handbook that a command line names.

    It is read from the source of ``conf.py``; where there is none, it is that of the terminal.
    """
    given = dict(pairwise(typed))
    conf = ConfFile(given.get("--conf", "."))
    if conf.path.is_file():
        value = conf.values.get("language")
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value
        # A file that is no Python, or a language that is no text, is reported in the one it names.
        named_there = NAMED.findall(conf.path.read_text(encoding="utf-8", errors="replace"))
        return str(named_there[-1]) if named_there else "en"
    return language_of_terminal()


def language_of_terminal() -> str:
    """Return the language that the user of the terminal reads; English where it says none."""
    named = next((os.environ[name] for name in SYSTEM if os.environ.get(name)), "")
    first = named.partition(":")[0].partition(".")[0]
    return "en" if first in NO_LANGUAGE else first


@contextmanager
def translated(command: click.Command) -> Iterator[None]:
    """Give a command and those below it their texts in the language that is spoken."""
    spoken = get_translation(CATALOGUE)
    before: list[tuple[object, str, str]] = []
    for part in parts_of(command):
        for name in SPOKEN:
            text = getattr(part, name, None)
            if text:
                before.append((part, name, text))
                setattr(part, name, str(spoken(inspect.cleandoc(text))))
    try:
        yield
    finally:
        for spoken_part, name, text in before:
            setattr(spoken_part, name, text)


def parts_of(command: click.Command) -> Iterator[click.Command | click.Parameter]:
    """Yield a command, its parameters, and the commands below it with theirs."""
    yield command
    yield from command.params
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        yield from parts_of(below)


@contextmanager
def click_speaks(language: str) -> Iterator[None]:
    """Make click use our catalogue: it asks gettext, which reads the environment."""
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    gettext.bindtextdomain(CLICK, Path(handbook_ext.locale.__file__).parent)
    gettext.textdomain(CLICK)
    click_in(language)
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before


def click_in(language: str) -> None:
    """Make click speak a language from now on; a command may ask which."""
    # What click says anew is in bokmål until the catalogue in nynorsk has it.
    os.environ["LANGUAGE"] = f"{language}:nb" if language.startswith("nn") else language
