"""What the command says of itself with ``--help``, in the site's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from handbook_ext.cli import main
from handbook_ext.cli.speech import click_speaks, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

WIDTH = 74


def write_commands(app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a section for each command, and for the commands below it."""
    with translated(main), click_speaks(app.config.language):
        yield from sections(main, "handbook", None)


def sections(command: click.Command, name: str, parent: click.Context | None) -> Iterator[str]:
    """Yield the help of a command, then of those below it."""
    own = name.rpartition(" ")[2]
    context = click.Context(
        command, info_name=own, parent=parent, terminal_width=WIDTH, max_content_width=WIDTH
    )
    context.help_option_names = ["--help"]
    yield f"\n(command-{name.replace(' ', '-')})=\n## `{name}`\n"
    yield f"```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for below in sorted(command.commands):
            yield from sections(command.commands[below], f"{name} {below}", context)
