"""The booklet's page and its paper checked by axe, in every state that a trainer brings them to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import SCHEMES, faults_of_state, violations

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.booklet.trainer import Trainer

ONE_OF_EACH_TYPE = """
() => Object.values(Object.fromEntries(
  globalThis.handbookPool.records.map(({ id, type }) => [type, id])))
"""
SHEETS = {
    "worksheet and key": "parts=worksheet,key",
    "cards and plan": "parts=cards,plan&start=09:30",
    "large type": "parts=plan,worksheet,key,cards&size=large",
}
PAPER = {"include": [".handbook-booklet-paper"]}
"""Nothing else is printed; landmarks are of no use there."""


def choosing(trainer: Trainer) -> dict[str, list[str]]:
    """Return the faults of the page before a booklet is drawn, and when its questions do not come."""
    page = trainer.page
    page.route("**/*.pool.js*", lambda route: route.abort())  # it is asked for at the first touch
    found = {"at first": faults_of_state(page)}
    page.get_by_text("Velg regler og typer").click()
    expect(page.get_by_role("checkbox", name="skriv selv")).to_be_visible()
    found["with all choices"] = faults_of_state(page)
    trainer.press("Trekk spørsmål")
    expect(trainer.reported).to_have_text("Spørsmålene kunne ikke hentes. Prøv en gang til.")
    found["not loaded"] = faults_of_state(page)
    page.unroute("**/*.pool.js*")
    return found


def few_others(trainer: Trainer) -> None:
    """Leave three of the questions to take in: two hundred take axe ten times as long."""
    expect(trainer.others.locator("li")).not_to_have_count(0)
    trainer.others.evaluate(
        "others => [...others.querySelectorAll('ul > li')].slice(3).forEach((li) => li.remove())"
    )


def made(trainer: Trainer, chosen: str) -> dict[str, list[str]]:
    """Return the faults of the page with a booklet: open, printing nothing, and empty."""
    page = trainer.page
    for part in trainer.items.locator("summary").all():
        part.click()
    few_others(trainer)
    found = {"drawn": faults_of_state(page)}
    trainer.others.locator("summary").first.click()
    expect(page.get_by_role("button", name="Ta med:").first).to_be_visible()
    found["with others"] = faults_of_state(page)
    for name in ("oppgaveark", "fasit med noe å snakke om"):
        page.get_by_role("checkbox", name=name).uncheck()
    expect(trainer.shared).to_have_text("Kryss av for minst én ting som skal skrives ut.")
    found["nothing to print"] = faults_of_state(page)
    page.goto(f"{page.url.split('#')[0]}#{chosen}&role=sjef&number=0&minutes=x&edition=1999.1")
    expect(trainer.remarks).to_have_count(4)
    few_others(trainer)
    found["misunderstood"] = faults_of_state(page)
    page.goto(f"{page.url.split('#')[0]}#questions=borte")
    expect(trainer.sum).to_contain_text("Heftet er tomt.")
    few_others(trainer)
    found["empty"] = faults_of_state(page)
    return found


def printed(trainer: Trainer, chosen: str) -> dict[str, list[str]]:
    """Return the faults of each kind of paper."""
    page = trainer.page
    page.emulate_media(media="print")
    found = {}
    for name, parts in SHEETS.items():
        page.goto(f"{page.url.split('#')[0]}#{chosen}&{parts}")
        expect(page.locator(".handbook-paper")).to_have_count(parts.split("&")[0].count(",") + 1)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found[f"{name}, {scheme}"] = violations(page, PAPER)
    return found


@pytest.mark.sweep
def test_no_state_of_the_page_and_no_paper_has_a_violation(enter: Callable[..., Trainer]) -> None:
    trainer = enter()
    found = choosing(trainer)
    trainer.press("Trekk spørsmål")
    trainer.has(5)
    every = trainer.page.evaluate(ONE_OF_EACH_TYPE)
    chosen = f"questions={','.join(every)}"
    trainer.page.goto(f"{trainer.page.url.split('#')[0]}#{chosen}")
    trainer.has(len(every))
    found |= made(trainer, chosen)
    found |= printed(trainer, chosen)
    assert {state: faults for state, faults in found.items() if faults} == {}
