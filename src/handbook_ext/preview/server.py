"""The preview server: it shows the pages with their faults, each as it was last built."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse
from starlette.routing import Mount, WebSocketRoute
from starlette.staticfiles import StaticFiles

from handbook_ext.preview.build import page_words
from handbook_ext.preview.live import Preview
from handbook_ext.preview.page import SOCKET, plain_page, with_box

if TYPE_CHECKING:
    import os
    import socket
    from collections.abc import AsyncIterator

    from starlette.responses import Response
    from starlette.types import Scope

    from handbook_ext.preview.build import Job

ROOT = "index"


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
