"""A process for each build, so that no build is affected by an earlier one."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.preview.build import Report, build, page_words
from handbook_ext.preview.build_warnings import BuildWarning

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from handbook_ext.preview.build import Job

# Where the system allows it, processes are forked from one that has already loaded Sphinx.
KIND = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
CONTEXT = multiprocessing.get_context(KIND)
CONTEXT.set_forkserver_preload(["handbook_ext.preview.warm"])


async def built(job: Job) -> Report:
    """Build and return the report; a cancelled build is terminated."""
    receiver, sender = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=send_report, args=(sender, job), daemon=True)  # type: ignore[attr-defined]
    process.start()
    sender.close()
    try:
        report: Report = await asyncio.to_thread(receiver.recv)
    except EOFError:
        words = _("Byggingen stoppet: {reason}").format(reason=_("Prosessen ble avbrutt."))
        report = Report((BuildWarning("", 0, words),), page_words())
    finally:
        if process.is_alive():
            process.terminate()
    return report


def send_report(sender: Connection, job: Job) -> None:
    """Build, and send the report; Ctrl+C is left to the server."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sender.send(build(job))
    sender.close()
