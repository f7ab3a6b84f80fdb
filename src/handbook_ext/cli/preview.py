"""``handbook preview``: the handbook in a browser, rebuilt as you write."""

from __future__ import annotations

import importlib.util
import socket
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.unreadable import no_conf
from handbook_ext.locale import _
from handbook_ext.source.files import reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.cli.reading import Folders

HOST = "127.0.0.1"
FIRST, COUNT = 8100, 900
NEEDED = ("starlette", "uvicorn", "watchfiles", "websockets")


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="Porten på 127.0.0.1. Er ikke oppgitt: en ledig, helst den samme hver gang.",
)
@click.pass_obj
def preview(folders: Folders, port: int | None) -> None:
    """Vis håndboka i nettleseren, og bygg den på nytt mens du skriver.

    Feil står øverst på sidene. Notatbøkene og søket bygges ikke. Avslutt med Ctrl+C.
    """
    if any(importlib.util.find_spec(name) is None for name in NEEDED):
        raise click.UsageError(
            _(
                "Forhåndsvisningen trenger noen pakker til. "
                "Installer dem med: pip install 'handbook-ext[preview]'"
            )
        )
    from handbook_ext.preview.build import Job  # noqa: PLC0415 - its packages are optional
    from handbook_ext.preview.server import serve  # noqa: PLC0415

    if fault := no_conf(folders.conf):
        raise click.UsageError(fault)
    conf = folders.conf.resolve()
    target = conf / "_build" / "preview"
    try:
        target.joinpath("html").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        fault = _("Mappa {folder} kan ikke lages ({reason}).")
        raise click.UsageError(fault.format(folder=target, reason=reason_of(error))) from error
    with listener(conf, port) as found:
        address = f"http://{HOST}:{found.getsockname()[1]}/"
        click.echo(_("Håndboka vises på {address}. Avslutt med Ctrl+C.").format(address=address))
        with suppress(KeyboardInterrupt):
            serve(Job(conf, folders.source.resolve(), target), found)


def listener(conf: Path, port: int | None) -> socket.socket:
    """Return a socket on ``port``; by default on the handbook's usual port, or any free one."""
    if port is not None:
        try:
            return socket.create_server((HOST, port))
        except OSError as error:
            fault = _(
                "Port {port} kan ikke brukes ({reason}). "
                "Velg en annen med --port, eller la være å oppgi den."
            )
            raise click.UsageError(fault.format(port=port, reason=reason_of(error))) from error
    own = FIRST + zlib.crc32(str(conf).encode()) % COUNT
    with suppress(OSError):
        return socket.create_server((HOST, own))
    return socket.create_server((HOST, 0))
