"""A reader finds the page in a real browser, below a folder and under the strict policy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.quiz_page import OpenPage

SCRIPTS = "script-src 'self'"
POLICY = f"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; {SCRIPTS}"
SECRECY = "Vern om taushetsplikten"
CRISIS = "Vent på kriseledelsen"
FREEDOM = "Ytringsfrihet og varsling"
MARKED = "CSS.highlights.get('handbook-hits')?.size ?? 0"


@pytest.fixture(scope="module")
def strict(site: Path) -> Iterator[str]:
    """Serve the site below a folder, under the policy that the handbook asks for."""
    headers = {"Content-Security-Policy": f"{POLICY} 'wasm-unsafe-eval'"}
    with serve(site, prefix="/intranett/handbok", headers=headers) as url:
        yield url


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Hva leter du etter?")


def results(page: Page) -> Locator:
    return page.locator(".handbook-search-results > li")


def status(page: Page) -> Locator:
    return page.locator(".handbook-search [role=status]")


def marks(page: Page) -> set[str]:
    return {text.lower() for text in results(page).locator("mark").all_inner_texts()}


@pytest.mark.parametrize(
    ("query", "first", "marked"),
    [
        ("innbyggere", "Vær en ambassadør for virksomheten", "innbyggeren"),  # a form
        ("svarte", "Svar raskt", "svarer"),  # a form that the stemmer does not know
        ("plikt", SECRECY, "taushetsplikten"),  # a part of a compound
        ("ledelsen krise", CRISIS, "kriseledelsen"),  # both parts of one
        ("aerlig", "Vær konsekvent", "ærlig"),  # no æ on the keyboard
        ("lydhor", "Vær lydhør og del", "lydhør"),  # nor ø
        ("raadene", "Rådene", "rådene"),  # nor å
        ("taushetsplkit", SECRECY, "taushetsplikten"),  # letters changed places
        ("ytrngsfrihet", FREEDOM, "ytringsfrihet"),  # a letter is missing
        ("varslling", FREEDOM, "varsling"),  # a letter too many
        ("retningslinger", "Retningslinjene", "retningslinjene"),  # another letter
        ("kan jeg legge ut bilder", "Kan jeg legge ut dette?", "legge"),  # as one asks
    ],
)
def test_a_real_query_finds_its_page_first_and_marks_the_words(
    open_page: OpenPage, strict: str, query: str, first: str, marked: str
) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill(query)
    expect(results(page).first.get_by_role("heading", level=2)).to_have_text(first)
    assert marked in marks(page)


def test_a_mended_slip_is_told_with_the_count(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=taushetsplkit")
    expect(status(page)).to_have_text(
        re.compile(
            r"^\d+ sider har treff på «taushetsplkit»\. Viser også treff på «taushetsplikt»\.$"
        )
    )


def test_a_result_tells_the_part_and_leads_to_the_heading(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=forvaltningsloven+barn")
    entry = results(page).filter(has=page.get_by_role("link", name=SECRECY))
    expect(entry.locator(".handbook-search-part")).to_have_text("Retningslinjene")
    entry.get_by_role("link", name="Grensene").click()
    assert page.url.startswith(f"{strict}/retningslinjer/taushetsplikt.html?treff=")
    assert page.url.endswith("#grensene")


def test_the_page_marks_the_hits_until_the_reader_has_them_removed(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=kriseledelse")
    results(page).first.get_by_role("link").first.click()
    said = page.locator(".handbook-found [role=status]")
    expect(said).to_have_text(re.compile(r"^\d+ treff på «kriseledelsen».* er markert på siden\.$"))
    assert f"{page.evaluate(MARKED)} treff" in said.inner_text()
    page.get_by_role("button", name="Fjern markeringen").press("Enter")
    expect(page.locator(".handbook-found")).to_have_count(0)
    assert page.evaluate(MARKED) == 0
    assert page.url == f"{strict}/retningslinjer/krise.html"


def test_keys_alone_search_and_open_and_the_address_keeps_the_query(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).focus()
    page.keyboard.type("krise")
    page.keyboard.press("Enter")
    expect(results(page).first).to_contain_text(CRISIS)
    assert page.url == f"{strict}/search.html?q=krise"
    page.keyboard.press("Tab")  # the button
    page.keyboard.press("Tab")
    expect(results(page).first.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/retningslinjer/krise.html?treff=*")
    page.go_back()
    expect(field(page)).to_have_value("krise")
    expect(results(page).first).to_contain_text(CRISIS)


def test_the_form_beside_every_page_leads_to_the_results(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/rad/varsom.html")
    page.get_by_role("textbox", name="Søk").fill("etikk")
    page.keyboard.press("Enter")
    expect(results(page).first).to_contain_text("Følg de etiske retningslinjene")


def test_no_hit_is_said_with_other_ways_to_find(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=xylofonorkester")
    expect(status(page)).to_have_text("Ingen treff på «xylofonorkester».")
    expect(results(page)).to_have_count(0)
    page.get_by_role("link", name="Se alle reglene i registeret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Regelregister")


def test_when_no_page_has_all_the_words_pages_with_some_are_shown(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=xylofonorkester+kriseledelse")
    expect(status(page)).to_contain_text("Ingen side har alle ordene")
    expect(results(page).first).to_contain_text(CRISIS)


def test_more_results_come_on_request_and_take_the_focus(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=kommune")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Vis flere treff").press("Enter")
    expect(results(page).nth(10).get_by_role("link").first).to_be_focused()


def test_neither_options_nor_answers_of_a_quiz_are_shown(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=feiringen")
    expect(status(page)).to_have_text("Ingen treff på «feiringen».")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["taushetsplkit", "xylofonorkester"])
def test_the_results_have_no_violation_and_fit_a_narrow_phone(
    open_page: OpenPage, address: str, scheme: str, query: str
) -> None:
    phone = {"width": 320, "height": 640}
    page = open_page(f"{address}/search.html?q={query}", color_scheme=scheme, viewport=phone)
    expect(status(page)).to_contain_text(f"«{query}»")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == phone["width"]


def test_the_page_with_marks_has_no_violation(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/retningslinjer/krise.html?treff=kriseledelsen")
    expect(page.locator(".handbook-found")).to_be_visible()
    assert violations(page) == []


def test_nothing_is_loaded_for_the_search_before_the_reader_comes_to_it(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/search.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    assert [url for url in asked if "pagefind" in url or "searchindex" in url] == []


@pytest.mark.parametrize("missing", ["newest.json", "pagefind.js", "handbook-words.json"])
def test_where_pagefind_is_missing_sphinx_search_takes_over(
    open_page: OpenPage, address: str, missing: str
) -> None:
    page = open_page(f"{address}/search.html")
    page.context.route(f"**/{missing}*", lambda route: route.abort())
    field(page).fill("kriseledelsen")
    field(page).press("Enter")
    expect(page.locator("#search-results")).to_contain_text(CRISIS)
    expect(page.locator("#search-results")).to_contain_text(re.compile(r"Fant \d+ sider\."))
    expect(status(page)).to_contain_text("enklere søk")


def test_where_wasm_may_not_run_sphinx_search_takes_over(open_page: OpenPage, site: Path) -> None:
    with serve(site, headers={"Content-Security-Policy": POLICY}) as url:
        page = open_page(
            f"{url}/search.html?q=kriseledelsen",
            may_fail=r"Pagefind|[Ff]ailed to fetch|WebAssembly",
        )
        expect(page.locator("#search-results")).to_contain_text(CRISIS)


def test_from_a_shared_drive_sphinx_search_works(open_page: OpenPage, site: Path) -> None:
    page = open_page(f"{site.as_uri()}/search.html")
    field(page).fill("kriseledelsen")
    field(page).press("Enter")
    expect(page.locator("#search-results")).to_contain_text(CRISIS)


def test_without_scripts_the_reader_is_told_how_to_find(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/search.html?q=krise", java_script_enabled=False)
    told = page.locator("noscript")  # by its name: texts in it are otherwise passed over
    expect(told.locator("strong")).to_have_text(
        "Søket virker bare med JavaScript, og det er slått av her."
    )
    page.get_by_role("main").get_by_role("link", name="Se alle reglene i registeret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Regelregister")


BROKEN = "const ( = ;"
"""What a browser says of a syntax that it does not know."""


def break_scripts(page: Page, *names: str) -> None:
    """Serve scripts that the browser does not understand."""
    for name in names:
        page.context.route(
            re.compile(rf"/{re.escape(name)}(\?|$)"),
            lambda route: route.fulfill(body=BROKEN, content_type="text/javascript"),
        )


@pytest.fixture
def tolerant(open_page: OpenPage, address: str) -> Page:
    """Open the search page in a tab where scripts may be broken."""
    return open_page(f"{address}/search.html", may_fail="Unexpected token|is not defined")


def test_where_our_script_is_not_understood_sphinx_search_takes_over(
    tolerant: Page, address: str
) -> None:
    break_scripts(tolerant, "handbook-search.js")
    tolerant.goto(f"{address}/search.html")
    field(tolerant).fill("kriseledelsen")
    tolerant.get_by_role("main").get_by_role("button", name="Søk", exact=True).click()
    expect(tolerant.locator("#search-results")).to_contain_text(CRISIS)
    expect(status(tolerant)).to_contain_text("enklere søk")
    expect(field(tolerant)).to_have_value("kriseledelsen")


@pytest.mark.parametrize("second", ["searchtools.js", "language_data.js", "searchindex.js"])
def test_where_no_search_is_understood_the_page_says_so_and_shows_other_ways(
    tolerant: Page, address: str, second: str
) -> None:
    break_scripts(tolerant, "handbook-search.js", second)
    tolerant.goto(f"{address}/search.html?q=kriseledelsen")
    expect(status(tolerant)).to_have_text("Søket virker ikke i denne nettleseren. Finn fram slik:")
    expect(tolerant.locator("#search-results")).to_be_empty()
    tolerant.get_by_role("main").get_by_role("link", name="Se alle reglene i registeret").click()
    expect(tolerant.get_by_role("heading", level=1)).to_have_text("Regelregister")


def test_where_no_script_of_the_search_is_understood_the_other_ways_are_printed(
    tolerant: Page, address: str
) -> None:
    break_scripts(tolerant, "handbook-search.js", "handbook-search-fallback.js")
    tolerant.goto(f"{address}/search.html?q=kriseledelsen")
    expect(tolerant.locator(".handbook-search-help")).to_be_visible()
    expect(tolerant.locator(".handbook-search-help")).to_contain_text("uten søk")


def test_no_script_of_the_site_has_a_regex_that_safari_15_does_not_know(site: Path) -> None:
    scripts = [*site.glob("_static/*.js"), *site.glob("pagefind/*/*.js")]
    assert len(scripts) > 10
    found = [path.name for path in scripts if re.search(r"\(\?<[=!]", path.read_text("utf-8"))]
    assert found == []


DECOMPOSED = "ra\u030adene"  # as some keyboards and files write «rådene»


def test_letters_in_pieces_are_found_as_whole_ones(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill(DECOMPOSED)
    expect(results(page).first.get_by_role("heading", level=2)).to_have_text("Rådene")
    assert "rådene" in marks(page)


def test_letters_in_pieces_are_found_by_sphinx_search_too(tolerant: Page, address: str) -> None:
    break_scripts(tolerant, "handbook-search.js")
    tolerant.goto(f"{address}/search.html")
    field(tolerant).fill(DECOMPOSED)
    field(tolerant).press("Enter")
    expect(tolerant.locator("#search-results")).to_contain_text("Rådene")


def test_the_button_beside_every_page_leads_to_the_results(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/rad/varsom.html")
    page.get_by_role("textbox", name="Søk").fill("etikk")
    page.get_by_role("complementary").get_by_role("button", name="Søk", exact=True).click()
    expect(results(page).first).to_contain_text("Følg de etiske retningslinjene")


def test_the_button_of_the_search_page_searches(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill("krise")
    page.get_by_role("main").get_by_role("button", name="Søk", exact=True).click()
    expect(results(page).first).to_contain_text(CRISIS)
    assert page.url == f"{strict}/search.html?q=krise"


POOLS = re.compile(r"^(Egentest for|Vis i plenum|Repeter)")
"""The titles of pages whose questions are hidden until they are drawn."""


@pytest.mark.parametrize("query", ["Solveig", "sykehjemmet"])
def test_a_word_of_a_question_leads_to_where_it_is_seen(
    open_page: OpenPage, strict: str, query: str
) -> None:
    page = open_page(f"{strict}/search.html?q={query}")
    expect(results(page).first).to_be_visible()
    assert not results(page).get_by_role("heading", name=POOLS).count()
    results(page).filter(has=page.get_by_role("link", name=SECRECY)).get_by_role(
        "link", name=SECRECY
    ).first.click()
    expect(page.locator(".handbook-found [role=status]")).to_contain_text(query.lower())


def test_sphinx_search_does_not_lead_to_hidden_questions_either(
    tolerant: Page, address: str
) -> None:
    break_scripts(tolerant, "handbook-search.js")
    tolerant.goto(f"{address}/search.html?q=sykehjemmet")
    links = tolerant.locator("#search-results li a")
    expect(links.first).to_be_visible()
    expect(tolerant.locator("#search-results")).to_contain_text("Fant")
    assert [text for text in links.all_inner_texts() if POOLS.match(text)] == []


def test_what_is_folded_around_a_hit_is_opened_but_no_key(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/verktoy/informasjonstekst.html")
    folded = page.locator("details.handbook-sample").first
    expect(folded).not_to_have_attribute("open", "")
    word = re.findall(r"\w{6,}", folded.text_content() or "")[1].lower()
    page.goto(f"{address}/verktoy/informasjonstekst.html?treff={word}")
    expect(page.locator(".handbook-found")).to_be_visible()
    expect(folded).to_have_attribute("open", "")
    page.goto(f"{address}/retningslinjer/taushetsplikt.html?treff=feiringen")
    expect(page.locator("handbook-quiz")).to_be_visible()
    expect(page.locator(".handbook-found")).to_have_count(0)
    expect(page.locator("details.handbook-key[open]")).to_have_count(0)
