"""Serve a folder on this machine alone."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USUAL = 8000


@contextmanager
def served(folder: Path, log: Path, port: str = "") -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Serve a folder until the end; yield the address, and the server. Requests are logged.

    Without a port it is 8000, or any free one where that is taken.
    """
    with socket.socket() as probe:
        taken = probe.connect_ex(("127.0.0.1", USUAL)) == 0
    where = ["--bind", "127.0.0.1", "--directory", str(folder)]
    number = port or ("0" if taken else str(USUAL))
    command = [sys.executable, "-u", "-m", "http.server", *where, number]
    with log.open("a", encoding="utf-8") as requests:
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=requests, text=True)
    try:
        said = server.stdout.readline() if server.stdout else ""
        address = re.search(r"http://\S+?/", said)
        if address is None:
            sys.exit(f"Port {number} kan ikke brukes. Velg en annen. Mer er i {log}")
        yield address[0], server
    finally:
        server.terminate()
        server.wait()
