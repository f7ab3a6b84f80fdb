"""A server that lets one file through piece by piece, at a test's command."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.browser.site_server import Files, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIECES = 10


@dataclass
class Gate:
    """Holds a file back until the test lets pieces of it through."""

    name: str
    knows_ranges: bool = True
    asked: list[str] = field(default_factory=list)
    """The ranges requested; an empty text stands for the whole file."""
    sent: int = 0
    is_cut: bool = False
    passes: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def let(self, pieces: int = 1) -> None:
        """Let some pieces through."""
        self.passes.release(pieces)

    def cut(self) -> None:
        """Break the waiting connection."""
        self.is_cut = True
        self.let()


class GatedFiles(Files):
    """Serves files, one of them through the gate."""

    gate: Gate

    def do_GET(self) -> None:  # noqa: N802 - the name is that of http.server
        """Send the file in pieces, as the gate allows."""
        if self.gate.name not in self.path:
            super().do_GET()
            return
        with open(self.translate_path(self.path), "rb") as file:  # noqa: PTH123 - a text
            body = file.read()
        wanted = self.headers.get("Range", "")
        self.gate.asked.append(wanted)
        start = re.fullmatch(r"bytes=(\d+)-", wanted) if self.gate.knows_ranges else None
        first = int(start[1]) if start else 0
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {first}-{len(body) - 1}/{len(body)}")
        self.send_header("Content-Type", self.guess_type(self.path.partition("?")[0]))
        self.send_header("Content-Length", str(len(body) - first))
        self.end_headers()
        size = -(-len(body) // PIECES)
        for at in range(first, len(body), size):
            self.gate.passes.acquire()
            if self.gate.is_cut:
                self.gate.is_cut = False
                self.close_connection = True
                return
            try:
                self.wfile.write(body[at : at + size])
                self.wfile.flush()
            except OSError:  # the client has gone
                self.gate.let()
                return
            self.gate.sent += len(body[at : at + size])


@contextmanager
def serve_gated(site: Path, gate: Gate) -> Iterator[str]:
    """Serve the site with a gate before one of its files."""
    handler = type("GatedByTest", (GatedFiles,), {"gate": gate})
    with serve(site, handler=handler) as url:
        try:
            yield url
        finally:
            gate.let(10 * PIECES)  # no thread waits for ever
