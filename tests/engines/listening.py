"""Serve the site so that script errors and policy violations are reported to the server.

WebDriver gives no access to the console. So each page gets a first script that reports errors to
this server, at once and in order; the browsers' own policy reports come here too.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from tests.browser.site_server import Files, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

PROBE = "/probe.js"
REPORTS = "/reports"
SCRIPT = f"""
{{
  const tell = (kind, text) => {{
    const request = new XMLHttpRequest();
    request.open("POST", "{REPORTS}", false); // told before anything else happens
    request.send(JSON.stringify({{ kind, text: String(text), page: location.pathname }}));
  }};
  addEventListener("error", (event) => {{
    if (event.error || event.message) tell("error", event.message);
  }});
  addEventListener("unhandledrejection", ({{ reason }}) => tell("rejection", reason));
  addEventListener("securitypolicyviolation", (event) =>
    tell("policy", `${{event.violatedDirective}} ${{event.blockedURI}} ${{event.sample}}`));
}}
"""


class Listening(Files):
    """Serves files with the probe in every page, and records reports."""

    heard: list[str]
    script = SCRIPT

    def do_POST(self) -> None:  # noqa: N802 - the base class names so
        """Record a report."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.heard.append(body.decode())
        self.send_response(204)
        self.end_headers()

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Serve the probe, a page that loads it first, or the file."""
        path = Path(self.translate_path(self.path))
        if self.path == PROBE:
            return self._send(self.script.encode(), "text/javascript")
        if path.suffix not in {".html", ".css"} or not path.is_file():
            return super().send_head()
        text = self.change(path, path.read_bytes())
        first = f'<head><script src="{PROBE}"></script>'.encode()
        return self._send(
            text.replace(b"<head>", first, 1), f"text/{path.suffix[1:]}; charset=utf-8"
        )

    def change(self, path: Path, text: bytes) -> bytes:
        """Return a page or style sheet as it is to be served."""
        return text

    def _send(self, body: bytes, kind: str) -> BytesIO:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def end_headers(self) -> None:
        """Allow pages into the browser's back/forward cache, as a real server does."""
        for name, value in self.headers_sent.items():
            self.send_header(name, value)
        super(Files, self).end_headers()


class Address(str):
    """The front page's address, without a trailing slash, and the reports received there."""

    __slots__ = ("heard",)
    heard: list[str]

    def faults(self) -> list[str]:
        """Return the reports in short form."""
        return [json.dumps(json.loads(report), ensure_ascii=False) for report in self.heard]


@contextmanager
def listen(
    folder: Path, headers: dict[str, str] | None = None, handler: type[Listening] = Listening
) -> Iterator[Address]:
    """Serve ``folder`` and yield its address."""
    heard: list[str] = []
    noting = type("Noting", (handler,), {"heard": heard})
    answer = partial(noting, prefix="", headers_sent=headers or {}, directory=str(folder))
    with serving(answer) as port:
        address = Address(f"http://127.0.0.1:{port}")
        address.heard = heard
        yield address
