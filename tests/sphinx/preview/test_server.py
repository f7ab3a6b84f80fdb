"""``handbook preview`` as a writer runs it: a process, an address, pages that follow the files."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

from click.testing import CliRunner
from websockets.sync.client import ClientConnection, connect

from handbook_ext.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.sphinx.small_handbook import Handbook

SAVES_MEANWHILE = """
def setup(app):
    from pathlib import Path

    def save(app, error):
        page = Path(app.srcdir, "rolle.md")
        if "Lagret imens." not in page.read_text("utf-8"):
            page.write_text(page.read_text("utf-8") + "\\n\\nLagret imens.\\n", "utf-8")

    app.connect("build-finished", save)
"""
PATIENCE = 300  # seconds; only a preview that hangs takes as long


class Browser:
    """A page of the preview, and the messages its script receives."""

    def __init__(self, address: str, news: ClientConnection) -> None:
        self.address, self.news = address, news
        self.built()

    def built(self) -> None:
        """Wait for the next build."""
        self.news.recv(timeout=PATIENCE)

    def page(self, name: str) -> str:
        try:
            with urllib.request.urlopen(self.address + name, timeout=PATIENCE) as answer:  # noqa: S310
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            return str(error.read().decode())

    def page_once(self, name: str, is_come: Callable[[str], bool]) -> str:
        """Return a page after the first build in which ``is_come`` accepts it."""
        while not is_come(page := self.page(name)):
            self.built()
        return page


@contextmanager
def previewed(handbook: Handbook) -> Iterator[Browser]:
    start = "from handbook_ext.cli import main; main()"
    command = [sys.executable, "-c", start, "--conf", str(handbook.folder / "docs"), "preview"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = re.search(r"http://\S+/", server.stdout.readline())
            assert address is not None
            news = address[0].replace("http", "ws") + "handbook-preview"
            with connect(news, open_timeout=PATIENCE) as connection:
                yield Browser(address[0], connection)
        finally:
            server.terminate()


def test_pages_follow_the_files_and_tell_their_faults_until_they_are_mended(
    handbook: Handbook,
) -> None:
    handbook.folder.joinpath("quizzes").rename(handbook.folder / "prøver")
    handbook.change("docs/conf.py", '"../quizzes"', '"../prøver"')
    selftest = "---\norphan: true\n---\n# Test deg\n\n:::{selftest} mandat\n:::\n"
    handbook.write("docs/test-deg.md", selftest)
    with previewed(handbook) as browser:
        assert "<em>biblioteket</em>" in browser.page("rolle.html")
        assert "Det er ingen slik side i håndboka." in browser.page("finnes-ikke.html")

        handbook.change("prøver/rolle.yaml", "*biblioteket*", "*kinoen*")
        browser.page_once("rolle.html", lambda page: "<em>kinoen</em>" in page)
        assert "<em>kinoen</em>" in browser.page("test-deg.html")  # built when it is opened

        handbook.change("prøver/rolle.yaml", "verdict: best", "verdict: beste")
        broken = browser.page_once("rolle.html", is_told)
        assert "<summary>Én ting å rette</summary>" in broken
        assert re.search(
            r"rolle\.yaml:13</code> Alternativ 1 i «hvem-snakker» har en ukjent", broken
        )
        assert "<em>kinoen</em>" in broken

        handbook.change("docs/rad.md", "# Vær", ":::{ukjent}\n:::\n\n# Vær")
        browser.page_once("rolle.html", lambda page: "<summary>2 ting å rette" in page)
        handbook.change("prøver/rolle.yaml", "verdict: beste", "verdict: best")
        mended = browser.page_once("rolle.html", lambda page: "rolle.yaml:13" not in page)
        assert "rad.md:1</code>" in mended  # Sphinx reported it when it was read
        handbook.change("docs/rad.md", ":::{ukjent}\n:::\n\n# Vær", "# Vær")
        browser.page_once("rolle.html", lambda page: not is_told(page))

        handbook.change("docs/conf.py", '"Liten håndbok"', '"Liten håndbok')
        broken = browser.page_once("rolle.html", is_told)
        assert re.search(r"conf\.py:1</code> Teksten mangler anførselstegnet", broken)
        handbook.change("docs/conf.py", '"Liten håndbok', '"Stor håndbok"')
        mended = browser.page_once("rolle.html", lambda page: not is_told(page))
        assert "Stor håndbok" in mended


def test_what_is_saved_while_the_first_build_goes_on_is_built_next(handbook: Handbook) -> None:
    conf = handbook.folder / "docs" / "conf.py"
    conf.write_text(conf.read_text("utf-8") + SAVES_MEANWHILE, "utf-8")
    with previewed(handbook) as browser:
        browser.page_once("rolle.html", lambda page: "Lagret imens." in page)


def is_told(page: str) -> bool:
    return "å rette</summary>" in page


def test_a_port_that_is_taken_is_reported_plainly(handbook: Handbook) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        conf = ["--conf", str(handbook.folder / "docs")]
        result = CliRunner().invoke(main, [*conf, "preview", "--port", port])
    assert result.exit_code == 2
    said = " ".join(result.output.split())
    assert f"Port {port} kan ikke brukes (noe annet bruker den). Velg en annen med" in said
    assert "Velg en annen med --port, eller la være å oppgi den." in said


def test_a_port_that_is_none_is_refused_in_the_language_of_the_handbook(handbook: Handbook) -> None:
    conf = ["--conf", str(handbook.folder / "docs")]
    result = CliRunner().invoke(main, [*conf, "preview", "--port", "99999"])
    assert result.exit_code == 2
    assert "'--port' kan ikke brukes: 99999 er utenfor 0<=x<=65535." in result.output
