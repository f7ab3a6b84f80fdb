"""Interactive prompts: the possible answers are listed, and each answer is checked at once."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

UNREADABLE = "\ufffd"


def choose(question: str, known: Mapping[str, str], default: str | None = None) -> str:
    """Ask until a key of ``known``, or its number in the list, is typed; return the key."""
    click.echo(question)
    width = max(map(len, known), default=0)
    for number, (word, words) in enumerate(known.items(), 1):
        click.echo(f"{number:>4}  {word.ljust(width)}  {words}".rstrip())
    return ask(_("Nummer eller kortnavn"), lambda typed: named(typed, known), default)


def ask(
    question: str, check: Callable[[str], str], default: str | None = None, *, needed: bool = True
) -> str:
    """Ask until ``check`` accepts the answer; it raises ``UsageError`` to refuse one.

    Where no one can answer, what is not ``needed`` gets its default.
    """

    def readable(typed: str) -> str:
        if UNREADABLE in typed:
            raise click.UsageError(_("Terminalen kan ikke lese alle tegnene. Skriv noe annet."))
        return check(typed.strip())

    try:
        return str(click.prompt(question, default=default, value_proc=readable))
    except click.Abort:
        if needed or default is None or sys.stdin.isatty():
            raise
        click.echo()
        return default


def named(typed: str, known: Mapping[str, str]) -> str:
    """Return the key that was typed in full, by its words or by number; else raise ``UsageError``."""
    words = list(known)
    if typed in known:
        return typed
    meant = [
        key for key, said in known.items() if typed.casefold() in (key.casefold(), said.casefold())
    ]
    if len(meant) == 1:
        return meant[0]
    if typed.isdecimal() and 1 <= int(typed) <= len(words):
        return words[int(typed) - 1]
    near = get_close_matches(typed, words, 1)
    fault = _("«{typed}» er ingen av dem.").format(typed=typed[:40])
    remedy = _("Mente du «{near}»?").format(near=near[0]) if near else ""
    raise click.UsageError(f"{fault} {remedy}".strip())


@contextmanager
def answers_needed(options: str) -> Iterator[None]:
    """Where no one can answer (no terminal), name the options to give and exit with 2."""
    try:
        yield
    except click.Abort:
        if sys.stdin.isatty():
            raise
        click.echo()
        fault = _("Svaret mangler. Gi alle svarene med en gang: {options}.")
        raise click.UsageError(fault.format(options=options)) from None
