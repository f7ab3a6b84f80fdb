"""Under the README's content security policy, every engine shows, grades and searches."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from tests.engines.listening import REPORTS, listen
from tests.engines.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

RULE = "/retningslinjer/taushetsplikt.html"
PAGES = (
    "/index.html",
    RULE,
    "/egentest/framgang.html",
    "/egentest/repeter.html",
    "/kurs/plenum.html",
    "/verktoy/kanalplan.html",
    "/verktoy/informasjonstekst.html",
    "/search.html",
)
QUESTION = "form[id='bursdag-pa-sykehjemmet']"


@pytest.fixture(scope="module")
def policy(site: Path) -> str:
    """Return the policy, with the hash of the theme's inline script."""
    page = (site / "index.html").read_text(encoding="utf-8")
    lines = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(line.encode()).digest()).decode() for line in lines]
    hashes = " ".join(f"'sha256-{digest}'" for digest in digests)
    return (
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        f"object-src 'none'; script-src 'self' 'wasm-unsafe-eval' {hashes}; report-uri {REPORTS}"
    )


@pytest.fixture
def strict(driver: WebDriver, site: Path, policy: str) -> Iterator[Reader]:
    with listen(site, {"Content-Security-Policy": policy}) as url:
        yield Reader(driver, url)
        driver.get("about:blank")


def reported(reader: Reader) -> list[str]:
    address = reader.address
    faults: list[str] = address.faults()  # type: ignore[attr-defined]
    return faults


@pytest.mark.sweep
def test_no_page_and_no_verdict_breaks_the_policy(strict: Reader) -> None:
    for path in PAGES:
        strict.open(path)
        strict.loaded()
    strict.open(RULE)
    strict.press(f"{QUESTION} .handbook-answer input[value=b]")
    strict.press(f"{QUESTION} button[type=submit]")
    strict.reads(f"{QUESTION} .handbook-verdict", "Beste svar")
    strict.open("/search.html?q=taushetsplikt")
    strict.one(".handbook-search-results li")
    assert reported(strict) == []


def test_a_breach_of_the_policy_would_be_heard(strict: Reader) -> None:
    strict.open("/genindex.html")
    strict.run(
        "const line = document.createElement('script'); line.textContent = 'window.ran = 1';"
        "document.head.append(line);"
    )
    strict.until(lambda: any("script-src" in report for report in reported(strict)), "a report")
    assert strict.run("return window.ran ?? null") is None
