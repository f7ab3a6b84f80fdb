"""A handbook that is built again when something changes, and the browsers that show it."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import click
from starlette.websockets import WebSocketDisconnect

from handbook_ext.locale import _
from handbook_ext.preview.build_warnings import still_valid
from handbook_ext.preview.processes import built
from handbook_ext.preview.watch import watch, watch_beside, written_since

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.websockets import WebSocket

    from handbook_ext.preview.build import Job, Report


class Preview:
    """A handbook, its latest build, and the browsers that show it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.report: Report | None = None
        self.builds = 0
        self.started = str(time.time_ns())
        self.browsers: set[WebSocket] = set()
        self.changed = asyncio.Event()
        self.lock = asyncio.Lock()

    @property
    def version(self) -> str:
        """An identifier that changes whenever the pages may have changed."""
        return f"{self.started}-{self.builds}"

    async def build(self, wanted: str | None = None) -> None:
        """Build what has changed, and ``wanted`` if it was postponed."""
        async with self.lock:
            if wanted is not None and not self.is_postponed(wanted):
                return
            begun = time.time()
            job = self.job._replace(wanted=frozenset({wanted} if wanted else ()))
            report = await built(job)
            self.report = report = with_earlier(report, self.report)
        if wanted is None:
            self.builds += 1
            print_report(report, time.time() - begun)
            for browser in list(self.browsers):
                with suppress(RuntimeError, WebSocketDisconnect):
                    await browser.send_text(self.version)

    def is_postponed(self, docname: str) -> bool:
        """Tell whether a page must be built before it is shown."""
        return self.report is not None and docname in self.report.postponed

    async def run(self) -> None:
        """Build now, and again after each change."""
        folders: tuple[Path, ...] = ()
        watchers: list[asyncio.Task[None]] = []
        stop = asyncio.Event()
        try:
            while True:
                begun = time.time()
                await self.build()
                found = (self.report.watched if self.report else ()) or (self.job.source,)
                there = tuple(folder for folder in found if folder.is_dir())
                if not watchers or there != folders:
                    stop.set()
                    await asyncio.gather(*watchers)
                    stop, folders = asyncio.Event(), there
                    watchers = [
                        asyncio.create_task(watching(self.job.conf, found, self.changed.set, stop))
                        for watching in (watch, watch_beside)
                    ]
                    # Nobody watched these during the build: what was saved then is not in it.
                    if await asyncio.to_thread(written_since, begun, self.job.conf, there):
                        continue
                await self.changed.wait()
                self.changed.clear()
        finally:
            stop.set()
            await asyncio.gather(*watchers)

    async def listen(self, browser: WebSocket) -> None:
        """Send a browser the present version, and each later one."""
        await browser.accept()
        self.browsers.add(browser)
        try:
            if self.builds:
                await browser.send_text(self.version)
            async for _text in browser.iter_text():
                pass
        finally:
            self.browsers.discard(browser)


def with_earlier(report: Report, before: Report | None) -> Report:
    """Return a report, with those warnings of an earlier one that still apply.

    After a build that broke off, the earlier pages are still there.
    """
    if before is None:
        return report
    whole = before._replace(warnings=report.warnings) if report.pages is None else report
    warnings = [*report.warnings, *still_valid(before.warnings, whole.pages or {}, report.read)]
    return whole._replace(warnings=tuple(dict.fromkeys(warnings)))


def print_report(report: Report, seconds: float) -> None:
    """Print the result of a build in the terminal."""
    for warning in report.warnings:
        click.echo(f"{warning.place}: {warning.words}" if warning.place else warning.words)
    whole, _point, tenths = f"{seconds:.1f}".partition(".")
    click.echo(_("Bygd på {whole},{tenths} s.").format(whole=whole, tenths=tenths))
