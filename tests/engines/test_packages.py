"""Every engine plays a package on a platform with a strict policy, leaves it and goes on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sphinx.testing.util import SphinxTestApp

from tests.browser.lms.platform import POLICY, faults, install
from tests.engines.listening import REPORTS, listen
from tests.engines.reader import Reader
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

GUIDE = "# Ny her\n\n:::{guide}\n:::\n\n## Først\n\nHei.\n\n## Så\n\nHei igjen.\n"
QUESTION = "form[id='hva-kan-vises']"


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("platform")
    handbook = Handbook(folder / "handbook", SphinxTestApp)
    handbook.write("docs/ny.md", GUIDE)
    handbook.list_pages("ny")
    wanted = {"handbook_lms": ["scorm"], "handbook_lms_report": "score"}
    install(folder, handbook.build("lms", confoverrides=wanted).outdir)
    return folder


@pytest.fixture
def learner(driver: WebDriver, platform: Path) -> Iterator[Reader]:
    policy = f"{POLICY}; report-uri {REPORTS}"
    with listen(platform, {"Content-Security-Policy": policy}) as url:
        yield Reader(driver, url)
        driver.get("about:blank")
        assert url.faults() == []


def play(learner: Reader, package: str) -> None:
    learner.open(f"/player.html?{package}")
    enter(learner)


def enter(learner: Reader) -> None:
    learner.driver.switch_to.default_content()
    learner.driver.switch_to.frame(learner.one("iframe"))


def of_platform(learner: Reader, script: str) -> Any:
    """Return the value of a script on the platform's own page."""
    learner.driver.switch_to.default_content()
    try:
        return learner.run(f"return {script}")
    finally:
        enter(learner)


def stored(learner: Reader, name: str) -> str | None:
    kept = of_platform(learner, "sessionStorage.getItem('platform')")
    value: str | None = json.loads(kept or "{}").get(name)
    return value


def test_an_answer_reaches_the_platform_and_is_there_on_the_next_visit(learner: Reader) -> None:
    play(learner, "taushetsplikt")
    learner.reads(".handbook-lms", "Dette får læringsplattformen vite")
    for letter in ("a", "c"):
        learner.press(f"{QUESTION} [data-option={letter}] input")
    learner.press(f"{QUESTION} button[type=submit]")
    learner.reads(f"{QUESTION} .handbook-judgement", "Du fant 2 av 2")
    learner.until(lambda: stored(learner, "cmi.interactions.0.result") == "1", "the result")
    assert stored(learner, "cmi.core.lesson_status") == "incomplete"
    learner.driver.switch_to.default_content()
    learner.run("document.querySelector('iframe').src = 'about:blank'")
    learner.until(
        lambda: learner.run("return said.some(({name}) => name === 'LMSFinish')"), "the end"
    )
    said = learner.run("return said")
    learner.driver.refresh()
    enter(learner)
    learner.reads(".handbook-lms-status", "Du har svart på 1 spørsmål fra før.")
    learner.reads(f"{QUESTION} .handbook-judgement", "Du fant 2 av 2")
    assert faults([*said, *of_platform(learner, "said")]) == []


def test_a_guide_is_completed_by_its_receipt(learner: Reader) -> None:
    play(learner, "ny")
    learner.press("[name=next]")
    learner.press("[name=finish]")
    learner.until(lambda: stored(learner, "cmi.core.lesson_status") == "completed", "completed")
    assert faults(of_platform(learner, "said")) == []
