"""Serve the built site as a plain web server would: files, at ``/`` or below a folder."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Files(SimpleHTTPRequestHandler):
    """Serves ``directory`` below ``prefix``, with the given headers."""

    def __init__(
        self, *args: object, prefix: str, headers_sent: dict[str, str], directory: str
    ) -> None:
        self.prefix = prefix
        self.headers_sent = headers_sent
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """Return the file at an address; one outside the prefix does not exist."""
        path = urlsplit(path).path
        return super().translate_path(
            path.removeprefix(self.prefix) if path.startswith(self.prefix + "/") else "/missing"
        )

    def end_headers(self) -> None:
        """Add the test's headers, and forbid caching."""
        for name, value in {"Cache-Control": "no-store", **self.headers_sent}.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Log nothing."""


class Server(ThreadingHTTPServer):
    """A server with a long queue for a browser's many connections on a busy machine.

    With the default queue of five, further connections wait seconds before they are retried.
    """

    request_queue_size = 128


@contextmanager
def serving(answer: Callable[..., Files]) -> Iterator[int]:
    """Serve while the context is open; yield the port."""
    server = Server(("127.0.0.1", 0), answer)
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
    )
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def serve(
    folder: Path,
    prefix: str = "",
    headers: dict[str, str] | None = None,
    handler: type[Files] = Files,
) -> Iterator[str]:
    """Serve ``folder`` and yield its front page's address, without a trailing slash."""
    answer = partial(handler, prefix=prefix, headers_sent=headers or {}, directory=str(folder))
    with serving(answer) as port:
        yield f"http://127.0.0.1:{port}{prefix}"
