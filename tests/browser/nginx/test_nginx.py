"""The whole site on a real nginx, with the configuration that we ship."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
from typing import TYPE_CHECKING
from urllib.request import Request, urlopen

import brotli
import pytest
from playwright.sync_api import expect

from tests.browser.nginx.server import SHIPPED, Nginx, configure, run
from tests.browser.quiz_page import Question
from tests.browser.search.search_page import pages
from tests.browser.test_notebook import RULE_PAGE, run_notebook_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

QUESTION = "bursdag-pa-sykehjemmet"
COMPRESSED = ("_static/handbook.js", "_static/handbook-worker.js", "_static/micropython.wasm")
WATCH = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP-REPORT ${event.effectiveDirective} ${event.blockedURI}`));
"""
FOR_GOOD = "public, max-age=31536000, immutable"
INLINE = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>(.*?)</script>", re.DOTALL)


@pytest.fixture(scope="module")
def published(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site as copied to a server, with some precompressed files."""
    folder = tmp_path_factory.mktemp("published")
    for path in site.iterdir():
        if path.name != "_static":
            folder.joinpath(path.name).symlink_to(path)
    folder.joinpath("_static").mkdir()
    for path in site.joinpath("_static").iterdir():
        folder.joinpath("_static", path.name).symlink_to(path)
    for name in COMPRESSED:
        packed = brotli.compress(site.joinpath(name).read_bytes(), quality=5)
        folder.joinpath(f"{name}.br").write_bytes(packed)
    return folder


@pytest.fixture(scope="module")
def nginx(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    with run(configure(published, tmp_path_factory.mktemp("nginx"))) as server:
        yield server


@pytest.fixture
def unknowing(published: Path, tmp_path: Path) -> Iterator[Nginx]:
    """Run a server without the MIME types of WebAssembly and ``.mjs``."""
    with run(configure(published, tmp_path, knows_types=False)) as server:
        yield server


@pytest.fixture
def reader(open_page: OpenPage, nginx: Nginx) -> Page:
    return watched(open_page(nginx.address + "/index.html"))


def watched(page: Page) -> Page:
    """Make each document report what its policy blocked."""
    page.context.add_init_script(WATCH)
    return page


def answer(page: Page, address: str) -> None:
    page.goto(address + RULE_PAGE)
    question = Question(page, QUESTION)
    question.answer("b")
    expect(question.verdict).to_contain_text("Beste svar")


def get(address: str, **headers: str) -> tuple[dict[str, str], bytes]:
    with urlopen(Request(address, headers=headers)) as reply:  # noqa: S310 - our own server
        return {name.lower(): value for name, value in reply.headers.items()}, reply.read()


def test_nginx_takes_the_shipped_file_without_a_warning(nginx: Nginx) -> None:
    done = subprocess.run([*nginx.command, "-t"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "[warn]" not in done.stderr


def test_the_policy_names_every_inline_script_of_the_pages(site: Path) -> None:
    pages = [path for path in site.rglob("*.html") if "lite" not in path.relative_to(site).parts]
    scripts = {text for path in pages for text in INLINE.findall(path.read_text(encoding="utf-8"))}
    digests = [hashlib.sha256(text.encode()).digest() for text in scripts]
    wanted = {f"sha256-{base64.b64encode(digest).decode()}" for digest in digests}
    assert wanted == set(re.findall(r"'(sha256-[^']+)'", SHIPPED.read_text(encoding="utf-8")))


def test_below_lite_alone_the_policy_lets_more_run(nginx: Nginx) -> None:
    strict = get(nginx.address + "/index.html")[0]["content-security-policy"]
    loose = get(nginx.address + "/lite/notebooks/index.html")[0]["content-security-policy"]
    for policy in (strict, loose):
        assert "object-src 'none'" in policy
        assert "base-uri 'none'" in policy
    assert "'unsafe-eval'" in loose
    scripts = next(part for part in strict.split("; ") if part.startswith("script-src"))
    assert "unsafe-inline" not in scripts
    assert "'unsafe-eval'" not in scripts


def test_a_reader_gets_a_verdict_hits_and_a_self_check_and_no_policy_is_broken(
    reader: Page, nginx: Nginx
) -> None:
    said: list[str] = []
    reader.context.on("console", lambda message: said.append(message.text))
    answer(reader, nginx.address)
    reader.get_by_role("textbox", name="Søk").fill("kriseledelse")
    reader.get_by_role("textbox", name="Søk").press("Enter")
    expect(pages(reader).first).to_contain_text("Vent på kriseledelsen")
    reader.goto(nginx.address + "/egentest/ansatt.html")
    reader.get_by_role("button", name="Start").click()
    expect(reader.get_by_role("button", name="Neste")).to_be_visible()
    assert [text for text in said if "Content Security Policy" in text or "CSP" in text] == []


def test_the_watch_hears_of_what_the_policy_stops(reader: Page, nginx: Nginx) -> None:
    reader.goto(nginx.address + "/index.html")
    with reader.expect_console_message(lambda message: "CSP-REPORT script-src" in message.text):
        reader.evaluate(
            """() => {
              const script = document.createElement("script");
              script.textContent = "1";
              document.body.append(script);
            }"""
        )


def test_a_notebook_opens_below_lite_and_runs(reader: Page, nginx: Nginx) -> None:
    reader.goto(nginx.address + RULE_PAGE)
    run_notebook_of(reader)


def test_where_the_server_knows_neither_wasm_nor_mjs_all_works_and_wasm_comes_once(
    open_page: OpenPage, unknowing: Nginx
) -> None:
    headers, _ = get(f"{unknowing.address}/_static/micropython.wasm")
    assert headers["content-type"] == "application/octet-stream"
    page = open_page(unknowing.address + RULE_PAGE)
    before = len(unknowing.asked("micropython.wasm"))
    answer(page, unknowing.address)
    assert len(unknowing.asked("micropython.wasm")) == before + 1
    page.goto(unknowing.address + "/search.html?q=kriseledelse")
    expect(pages(page).first).to_contain_text("Vent på kriseledelsen")


def test_files_named_by_their_content_are_kept_and_pages_are_asked_for_anew(
    reader: Page, nginx: Nginx
) -> None:
    hashed: list[str] = []
    reader.on("response", lambda got: hashed.append(got.url) if "?v=" in got.url else None)
    answer(reader, nginx.address)
    assert len(hashed) > 3
    for url in set(hashed):
        assert get(url)[0]["cache-control"] == FOR_GOOD, url
    for path in ("/index.html", RULE_PAGE, "/searchindex.js", "/handbook-index.js"):
        assert get(nginx.address + path)[0]["cache-control"] == "no-cache", path
    before = nginx.asked("?v=")
    answer(reader, nginx.address)
    assert nginx.asked("?v=") == before


@pytest.mark.parametrize("name", COMPRESSED)
def test_what_is_packed_beforehand_comes_so(nginx: Nginx, published: Path, name: str) -> None:
    headers, body = get(f"{nginx.address}/{name}", **{"Accept-Encoding": "br, gzip"})
    assert headers["content-encoding"] == "br"
    assert brotli.decompress(body) == published.joinpath(name).read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "index.html",
        "_static/handbook.css",
        "_static/handbook-search.js",
        "_static/micropython.wasm",
    ],
)
def test_the_rest_is_packed_on_its_way(nginx: Nginx, name: str) -> None:
    headers, _ = get(f"{nginx.address}/{name}", **{"Accept-Encoding": "gzip"})
    assert headers["content-encoding"] == "gzip"
    assert headers["vary"] == "Accept-Encoding"


def test_the_path_without_its_slash_leads_to_the_front_page(nginx: Nginx) -> None:
    with urlopen(nginx.address) as reply:  # noqa: S310 - our own server
        assert reply.url == nginx.address + "/"
        assert b"sosiale medier" in reply.read()
