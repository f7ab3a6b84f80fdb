"""A handbook opened from disk works in every engine: pages, quizzes and tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engines.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

QUESTION = "form[id='bursdag-pa-sykehjemmet']"


@pytest.fixture
def reader(driver: WebDriver, site: Path) -> Reader:
    return Reader(driver, site.as_uri())


def test_a_question_is_judged(reader: Reader) -> None:
    reader.open("/retningslinjer/taushetsplikt.html")
    reader.press(f"{QUESTION} .handbook-answer input[value=b]")
    reader.press(f"{QUESTION} button[type=submit]")
    reader.reads(f"{QUESTION} .handbook-verdict", "Beste svar")


def test_a_tool_advises(reader: Reader) -> None:
    reader.open("/verktoy/kanalplan.html")
    reader.press("#answer-tjeneste")
    reader.keys("Barnevern")
    reader.one("[data-question=tjeneste] .handbook-advised .handbook-advice")
