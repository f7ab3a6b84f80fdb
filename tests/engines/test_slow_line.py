"""A connection that is cut in the middle is gone on with in every engine, not begun anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.gated import PIECES, Gate, serve_gated
from tests.engines.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

QUESTION = "form[id='bursdag-pa-sykehjemmet']"


@pytest.fixture
def gate() -> Gate:
    return Gate("micropython.wasm")


@pytest.fixture
def reader(driver: WebDriver, site: Path, gate: Gate) -> Iterator[Reader]:
    with serve_gated(site, gate) as url:
        yield Reader(driver, url)
        driver.get("about:blank")


def test_after_a_cut_the_rest_alone_is_asked_for(reader: Reader, gate: Gate) -> None:
    # In HTTP/1.0, as spoken here and by old proxies, a cut looks like the end of the file.
    reader.open("/retningslinjer/taushetsplikt.html")
    reader.press(f"{QUESTION} .handbook-answer input[value=b]")
    reader.press(f"{QUESTION} button[type=submit]")
    gate.let(4)
    reader.reads(f"{QUESTION} .handbook-verdict", "Laster rettingen … 40 %")
    came = gate.sent
    gate.cut()
    reader.reads(f"{QUESTION} button[type=submit]", "Prøv en gang til")
    reader.press(f"{QUESTION} button[type=submit]")
    gate.let(PIECES)
    reader.reads(f"{QUESTION} .handbook-verdict", "Beste svar")
    assert gate.asked == ["", f"bytes={came}-"]
