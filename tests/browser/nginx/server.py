"""Run nginx with the shipped configuration on 127.0.0.1, as an ordinary process."""

from __future__ import annotations

import re
import socket
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.programs.nginx import brotli_module, find, folders, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = Path(__file__).parents[3] / "deploy" / "nginx.conf"
PATH = "/handbok"
UNKNOWING = """types {
  text/html html;
  text/css css;
  application/javascript js;
  application/json json ipynb;
  image/svg+xml svg;
  font/woff2 woff2;
}"""
"""MIME types without those of WebAssembly and ``.mjs``."""
FRAME = """load_module {module};
daemon off;
master_process off;
pid {home}/nginx.pid;
error_log stderr warn;
events {{}}
http {{
  {types}
  default_type application/octet-stream;
  access_log {home}/access.log;
  client_body_temp_path {home}/body;
  proxy_temp_path {home}/proxy;
  fastcgi_temp_path {home}/fastcgi;
  uwsgi_temp_path {home}/uwsgi;
  scgi_temp_path {home}/scgi;
  include {home}/handbok.conf;
}}
"""


@dataclass
class Nginx:
    """A configuration of nginx in its own folder."""

    program: Path
    home: Path
    port: int

    @property
    def address(self) -> str:
        """The front page's address, without a trailing slash."""
        return f"http://127.0.0.1:{self.port}{PATH}"

    @property
    def command(self) -> list[str]:
        """The command that starts nginx."""
        return [str(self.program), "-p", str(self.home), "-c", str(self.home / "nginx.conf")]

    def asked(self, name: str) -> list[str]:
        """Return the logged requests whose address contains ``name``, with their statuses."""
        log = self.home.joinpath("access.log").read_text(encoding="utf-8")
        found = re.findall(r'"GET (\S+) HTTP/[\d.]+" (\d+)', log)
        return [f"{status} {path}" for path, status in found if name in path]


def changed(text: str, old: str, new: str) -> str:
    """Change the one place in a text that administrators are told to change."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def configure(site: Path, home: Path, *, knows_types: bool = True) -> Nginx:
    """Write the shipped file with its marked lines changed, and a configuration around it."""
    program, lacking = find(), missing()
    if program is None or lacking:
        pytest.fail("\n".join(lacking))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    text = SHIPPED.read_text(encoding="utf-8")
    text = changed(text, "listen       80;", f"listen 127.0.0.1:{port};")
    text = changed(text, "alias    /var/www/handbok/;", f"alias {site}/;")
    if not knows_types:
        text = changed(text, "text/javascript  mjs;", "")
    home.joinpath("handbok.conf").write_text(text, encoding="utf-8")
    types = f"include {folders(program)['conf']}/mime.types;" if knows_types else UNKNOWING
    frame = FRAME.format(home=home, module=brotli_module(program), types=types)
    home.joinpath("nginx.conf").write_text(frame, encoding="utf-8")
    return Nginx(program, home, port)


@contextmanager
def run(nginx: Nginx) -> Iterator[Nginx]:
    """Run nginx until the tests are done, then end the process."""
    log = nginx.home / "stderr.log"
    with log.open("wb") as errors, subprocess.Popen(nginx.command, stderr=errors) as process:
        try:
            while not answers(nginx.port):
                assert process.poll() is None, log.read_text(encoding="utf-8")
            yield nginx
        finally:
            process.terminate()


def answers(port: int) -> bool:
    """Tell whether something is listening on a port."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
