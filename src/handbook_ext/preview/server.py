"""The preview server: it builds when something changes, and shows the pages with their faults."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse
from starlette.routing import Mount, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocketDisconnect

from handbook_ext.locale import _
from handbook_ext.preview.build import Job, Report, page_words
from handbook_ext.preview.build_warnings import still_valid
from handbook_ext.preview.page import SOCKET, plain_page, with_box
from handbook_ext.preview.processes import built
from handbook_ext.preview.watch import watch, watch_beside

if TYPE_CHECKING:
    import os
    import socket
    from collections.abc import AsyncIterator

    from starlette.responses import Response
    from starlette.types import Scope
    from starlette.websockets import WebSocket

ROOT = "index"


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


class Pages(StaticFiles):
    """The built files; a page is served with its faults, and built first if it was postponed."""

    def __init__(self, preview: Preview) -> None:
        self.preview = preview
        super().__init__(directory=preview.job.target / "html", html=True, check_dir=False)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return the file at a path, or a page that says why there is none."""
        docname = path.removesuffix(".html").strip("./") or ROOT
        if self.preview.is_postponed(docname):
            await self.preview.build(docname)
        try:
            return await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or Path(path).suffix not in {"", ".html"}:  # noqa: PLR2004
                raise
            return self.stand_in(docname)

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """Return a file; pages get the box of faults and are never cached."""
        if Path(full_path).suffix != ".html":
            return super().file_response(full_path, stat_result, scope, status_code)
        docname = Path(full_path).relative_to(Path(str(self.directory)).resolve())
        page = Path(full_path).read_text(encoding="utf-8")
        return self.page(page, docname.with_suffix("").as_posix(), status_code)

    def page(self, page: str, docname: str, status_code: int) -> Response:
        """Return a page with what the preview adds."""
        preview = self.preview
        whole = with_box(page, docname, preview.report, preview.version)
        return HTMLResponse(whole, status_code, {"Cache-Control": "no-store"})

    def stand_in(self, docname: str) -> Response:
        """Return the message shown in place of a missing page."""
        report = self.preview.report
        words = report.words if report else page_words()
        if report is None:
            return self.page(plain_page(words["preview"], words["waiting"]), docname, 200)
        said = words["no_search"] if docname == "search" else words["missing"]
        return self.page(plain_page(words["preview"], said, words["home"]), docname, 404)


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
    time_taken = f"{seconds:.1f}".replace(".", ",")
    click.echo(_("Bygd på {seconds} s.").format(seconds=time_taken))


def serve(job: Job, listener: socket.socket) -> None:
    """Serve the handbook on a socket until Ctrl+C."""
    asyncio.run(served(job, listener))


async def served(job: Job, listener: socket.socket) -> None:
    """Serve the handbook on a socket until the server is asked to stop."""
    preview = Preview(job)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        building = asyncio.create_task(preview.run())
        yield
        building.cancel()
        with suppress(asyncio.CancelledError):
            await building

    routes = [WebSocketRoute(SOCKET, preview.listen), Mount("/", Pages(preview))]
    app = Starlette(routes=routes, lifespan=lifespan)
    settings = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1)
    await uvicorn.Server(settings).serve([listener])
