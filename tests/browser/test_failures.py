"""When the kernel cannot run, readers are told in plain words, and lose nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.quiz_page import Question
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Request

    from tests.browser.quiz_page import OpenPage

PAGE = "/retningslinjer/taushetsplikt.html"
QUESTION = "bursdag-pa-sykehjemmet"
UNAVAILABLE = (
    "Svaret kunne ikke sjekkes i denne nettleseren. "
    "Prøv en gang til, eller åpne «Slik vurderer vi svarene» under."
)
SLOW = (
    "Det tok for lang tid å sjekke svaret. "
    "Prøv en gang til, eller åpne «Slik vurderer vi svarene» under."
)
STRICT = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src "


@pytest.mark.parametrize(
    "missing", ["handbook-kernel.js", "handbook-worker.js", "micropython.wasm"]
)
def test_a_missing_file_is_reported_and_the_next_try_works_when_it_is_back(
    open_page: OpenPage, address: str, missing: str
) -> None:
    page = open_page(address + PAGE)
    page.context.route(f"**/{missing}*", lambda route: route.abort())
    question = Question(page, QUESTION)
    question.answer("b")
    expect(question.verdict).to_have_text(UNAVAILABLE)
    expect(question.option("b")).to_be_checked()
    page.context.unroute(f"**/{missing}*")
    question.form.get_by_role("button", name="Prøv en gang til").click()
    expect(question.verdict).to_contain_text("Beste svar")


def test_a_page_that_comes_instead_of_the_file_is_not_kept(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    instead = "<!doctype html><title>Logg inn</title>" + "<p>Logg inn på nettet.</p>" * 99
    page.context.route(
        "**/micropython.wasm*", lambda route: route.fulfill(body=instead, content_type="text/html")
    )
    question = Question(page, QUESTION)
    question.answer("b")
    expect(question.verdict).to_have_text(UNAVAILABLE)
    page.context.unroute("**/micropython.wasm*")
    question.form.get_by_role("button", name="Prøv en gang til").click()
    expect(question.verdict).to_contain_text("Beste svar")


def test_a_page_that_may_not_compile_wasm_tells_the_reader(open_page: OpenPage, site: Path) -> None:
    with serve(site, headers={"Content-Security-Policy": f"{STRICT}'self'"}) as url:
        question = Question(open_page(url + PAGE), QUESTION)
        question.answer("b")
        expect(question.verdict).to_have_text(UNAVAILABLE)
        question.form.get_by_text("Slik vurderer vi svarene", exact=True).click()
        expect(question.form.locator(".handbook-key")).to_contain_text("Bryter regelen")


def test_the_strict_policy_that_the_handbook_asks_for_is_enough(
    open_page: OpenPage, site: Path
) -> None:
    policy = f"{STRICT}'self' 'wasm-unsafe-eval'"
    with serve(site, headers={"Content-Security-Policy": policy}) as url:
        question = Question(open_page(url + PAGE), QUESTION)
        question.answer("b")
        expect(question.verdict).to_contain_text("Beste svar")


def test_a_kernel_that_never_comes_is_given_up_in_plain_words(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    page.context.route("**/micropython.wasm*", lambda _route: None)
    page.clock.install()
    question = Question(page, QUESTION)
    question.answer("b")
    page.clock.run_for(1_000)
    expect(question.verdict).to_have_text("Laster rettingen …")
    page.clock.run_for(10_000)
    expect(question.verdict).to_have_text(SLOW)
    expect(question.form.get_by_role("button", name="Prøv en gang til")).to_be_enabled()


def test_without_scripts_the_whole_quiz_and_its_key_can_be_read(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE, java_script_enabled=False), QUESTION)
    expect(question.form).to_contain_text("Solveig fyller 88 år")
    expect(question.form.get_by_role("radio")).to_have_count(4)
    expect(question.check).to_be_hidden()
    question.form.get_by_text("Slik vurderer vi svarene", exact=True).click()
    expect(question.form.locator(".handbook-key")).to_contain_text("Feiringen blir synlig")


def test_without_scripts_no_answer_is_sent_to_the_server(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE, java_script_enabled=False)
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - it is marked
    Question(page, QUESTION).option("a").check()
    page.keyboard.press("Enter")
    # Enter submits the search form too, so an answer would have been sent before it.
    page.locator("form[role=search] input[name=q]").fill("bursdag")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?*")
    opened = [request.url.split("?")[0] for request in asked if request.is_navigation_request()]
    assert opened == [f"{address}/search.html"]


def test_below_a_folder_the_quiz_works_as_at_the_root(open_page: OpenPage, site: Path) -> None:
    with serve(site, prefix="/intranet/handbok") as url:
        question = Question(open_page(url + PAGE), QUESTION)
        question.answer("b")
        expect(question.verdict).to_contain_text("Beste svar")


def test_from_a_shared_drive_the_quiz_works_without_a_server(
    open_page: OpenPage, site: Path
) -> None:
    question = Question(open_page(site.as_uri() + PAGE), QUESTION)
    question.answer("b")
    expect(question.verdict).to_contain_text("Beste svar")
