"""Nothing from an address, storage, a file or a field runs; it is shown as text or reported."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.browser.payloads.payloads import ALL, HTML, folded
from tests.browser.payloads.poison import poisoned

if TYPE_CHECKING:
    from playwright.sync_api import FilePayload

    from tests.browser.payloads.watch import Watched

ADDRESSES = (
    "plenum.html#rule={harm}",
    "plenum.html#rule=regel&at={harm}",
    "plenum.html#draw={harm}&role={harm}&number={harm}",
    "plenum.html#draw=ABC&role=mandat&number={harm}",
    "plenum.html#questions={harm},ett&at={harm}",
    "egentest.html#draw={harm}",
    "egentest.html#{harm}",
    "repeter.html#{harm}",
    "regel.html?found={harm}",
    "regel.html?found=handbookRan%20script%20{harm}#{harm}",
    "plan.html#answer-{harm}",
    "search.html?q={harm}",
    "search.html?q=handbookRan&check_keywords={harm}&area={harm}",
)
KEPT = """() => Object.fromEntries([localStorage, sessionStorage].flatMap((storage, at) =>
  Object.entries(storage).filter(([key]) => key.startsWith("handbook"))
    .map(([key, text]) => [`${at} ${key}`, text])))"""
KEEP = """([name, text]) => {
  const [, at, key] = name.match(/^(\\d) (.*)$/);
  (at === "0" ? localStorage : sessionStorage).setItem(key, text);
}"""
SHORT = HTML[0] + HTML[6]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_runs_nothing(watched: Watched, hostile: str, address: str) -> None:
    watched.open(f"{hostile}/{address.format(harm=quote(ALL, safe=''))}")
    watched.page.wait_for_load_state("networkidle")
    watched.look()


def keep_progress(watched: Watched, hostile: str) -> None:
    """Turn progress on, and answer a question."""
    watched.open(f"{hostile}/framgang.html")
    watched.page.get_by_role("switch").check()
    watched.open(f"{hostile}/regel.html")
    watched.page.locator("form#ett input[type=radio]").first.check()
    watched.page.locator("form#ett button[type=submit]").click()
    watched.page.wait_for_function(f"() => JSON.stringify(({KEPT})()).includes('fingerprint')")


def keep_draft(watched: Watched, hostile: str) -> None:
    """Turn on the storing of a draft, and write one."""
    watched.open(f"{hostile}/plan.html")
    watched.page.get_by_role("switch").check()
    watched.page.locator("#answer-linje").fill("Ord")
    watched.page.locator("[data-question=valg] input").first.check()
    watched.page.wait_for_function(f"() => JSON.stringify(({KEPT})()).includes('Ord')")


def keep_selftest(watched: Watched, hostile: str) -> None:
    """Start a self-check, and answer its first question."""
    watched.open(f"{hostile}/egentest.html")
    watched.page.get_by_role("button", name="Start", exact=True).click()
    watched.page.locator("form.handbook-question:visible").wait_for()
    watched.page.wait_for_function(f"() => Object.keys(({KEPT})()).length > 0")


@pytest.mark.parametrize(
    ("keep", "pages"),
    [
        (keep_progress, ["framgang.html", "regel.html", "repeter.html"]),
        (keep_draft, ["plan.html"]),
        (keep_selftest, ["egentest.html"]),
    ],
)
def test_what_a_browser_has_kept_runs_nothing(
    watched: Watched, hostile: str, keep: object, pages: list[str]
) -> None:
    assert callable(keep)
    keep(watched, hostile)
    kept: dict[str, str] = watched.page.evaluate(KEPT)
    assert kept
    for name, text in kept.items():
        for harm in poisoned(text, SHORT):
            for page in pages:
                watched.page.evaluate(KEEP, [name, harm])
                watched.open(f"{hostile}/{page}")


@pytest.mark.parametrize(
    ("keep", "page"), [(keep_progress, "framgang.html"), (keep_draft, "plan.html")]
)
def test_a_file_that_is_taken_in_runs_nothing(
    watched: Watched, hostile: str, keep: object, page: str
) -> None:
    assert callable(keep)
    keep(watched, hostile)
    kept: dict[str, str] = watched.page.evaluate(KEPT)
    watched.open(f"{hostile}/{page}")
    field = watched.page.locator("input[type=file]").first
    taken = 0
    for text in kept.values():
        for harm in poisoned(text, SHORT):
            file: FilePayload = {
                "name": "fil.json",
                "mimeType": "application/json",
                "buffer": harm.encode(),
            }
            field.set_input_files(file)
            watched.page.wait_for_load_state("networkidle")
            watched.look()
            taken += 1
    assert taken > 1


def test_what_is_written_in_a_form_is_words_in_what_is_made_of_it(
    watched: Watched, hostile: str
) -> None:
    watched.open(f"{hostile}/plan.html")
    watched.page.locator("#answer-linje").fill(ALL)
    watched.page.locator("#answer-tekst").fill(ALL)
    watched.page.locator(".handbook-advised .handbook-advice").first.wait_for()
    watched.look()
    made = watched.page.locator(".handbook-sheet").first.text_content() or ""
    assert folded(ALL) in folded(made)
    watched.open(f"{hostile}/tekst.html")
    watched.page.locator("#answer-navn").fill(ALL)
    texts = watched.page.locator(".handbook-texts")
    watched.page.wait_for_function(
        "words => document.querySelector('.handbook-texts').textContent.includes(words)",
        arg=HTML[6],
    )
    watched.look()
    assert folded(HTML[0]) in folded(texts.text_content() or "")
