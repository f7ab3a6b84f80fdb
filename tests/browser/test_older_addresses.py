"""An address from before addresses were English opens what it opened, and is then in today's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from playwright.sync_api import expect

from tests.browser.scenario.scenario_page import Scenario

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage


class Link(NamedTuple):
    """A page, the end of an older address and of today's, and a part that is shown only once it is followed."""

    page: str
    older: str
    newer: str
    shown: str


LINKS = {
    "a self-check": Link(
        "/egentest/folkevalgt.html",
        "#trekning=prove&antall=6&slag=test&arbeid=teknisk",
        "#draw=prove&number=6&way=test&work=teknisk",
        "handbook-selftest[data-stage=question] form.handbook-question:visible",
    ),
    "all of a self-check": Link(
        "/egentest/folkevalgt.html",
        "#trekning=prove&antall=alle&slag=ov",
        "#draw=prove&number=all&way=practice",
        "handbook-selftest[data-stage=question] form.handbook-question:visible",
    ),
    "a rule for the room": Link(
        "/kurs/plenum.html", "#regel=krise&nr=2", "#rule=krise&at=2", ".handbook-scene"
    ),
    "a draw for the room": Link(
        "/kurs/plenum.html",
        "#trekning=samme&rolle=folkevalgt&antall=3",
        "#draw=samme&role=folkevalgt&number=3",
        ".handbook-scene",
    ),
    "a list for the room": Link(
        "/kurs/plenum.html",
        "#spm=lavebrann-klokka-tre,kokevarsel-og-dusj",
        "#questions=lavebrann-klokka-tre,kokevarsel-og-dusj",
        ".handbook-scene",
    ),
    "the words that a search found": Link(
        "/retningslinjer/krise.html",
        "?treff=kriseledelsen",
        "?found=kriseledelsen",
        ".handbook-found",
    ),
}


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_an_older_link_opens_what_the_new_one_opens_and_is_replaced_by_it(
    open_page: OpenPage, address: str, link: Link
) -> None:
    texts = []
    for end in (link.older, link.newer):
        page = open_page(address + link.page + end)
        expect(page.locator(link.shown)).to_be_visible()
        expect(page).to_have_url(address + link.page + link.newer)
        texts.append(page.locator(link.shown).inner_text())
    assert texts[0] == texts[1] != ""


def test_an_older_link_to_a_booklet_makes_the_same_booklet(
    open_page: OpenPage, address: str
) -> None:
    older = (
        "#trekning=samme&rolle=ansatt&arbeid=helse&regler=krise,taushetsplikt&typer=single,multiple"
        "&antall=3&minutter=60&deler=kort,plan&start=09:30&skrift=stor&utgave=2026.1"
    )
    newer = (
        "#draw=samme&role=ansatt&work=helse&rules=krise,taushetsplikt&types=single,multiple"
        "&number=3&minutes=60&parts=cards,plan&start=09:30&size=large&edition=2026.1"
    )
    made = [booklet(open_page(f"{address}/kurs/hefte.html{end}")) for end in (older, newer)]
    assert made[0] == made[1]
    assert made[0][0].startswith("#role=ansatt&work=helse&rules=krise,taushetsplikt&types=")
    assert made[0][1] == "large: plan cards"


def booklet(page: Page) -> tuple[str, str]:
    """Return the address of a booklet once it names its questions, and what would be printed of it."""
    expect(page.locator(".handbook-booklet-list > li")).to_have_count(3)
    expect(page.locator(".handbook-booklet-remarks li")).to_have_count(0)
    page.wait_for_function("location.hash.includes('questions=')")
    parts = page.locator(".handbook-paper").evaluate_all("all => all.map((it) => it.dataset.part)")
    size = page.locator(".handbook-booklet-paper").get_attribute("data-size")
    return page.evaluate("location.hash"), f"{size}: {' '.join(parts)}"


def test_a_booklet_that_was_mailed_as_a_list_keeps_its_order(
    open_page: OpenPage, address: str
) -> None:
    names = "lavebrann-klokka-tre,kokevarsel-og-dusj"
    page = open_page(f"{address}/kurs/hefte.html#spm={names}&deler=oppgaver,fasit")
    expect(page.locator(".handbook-booklet-list > li")).to_have_count(2)
    expect(page).to_have_url(f"{address}/kurs/hefte.html#questions={names}&parts=worksheet,key")
    room = page.locator(".handbook-booklet-room")
    expect(room).to_have_attribute("href", f"plenum.html#questions={names}")


def test_an_older_link_to_the_form_opens_its_question(open_page: OpenPage, address: str) -> None:
    scenario = Scenario(open_page(f"{address}/verktoy/scenario.html#spm=kokevarsel-og-dusj"))
    expect(scenario.opened).to_contain_text("Åpnet «kokevarsel-og-dusj».")


@pytest.mark.parametrize("part", ["rule", "regel"])
def test_a_link_to_a_rule_shows_it_and_the_title_above_without_scripts(
    open_page: OpenPage, address: str, part: str
) -> None:
    page = open_page(
        f"{address}/retningslinjer/krise.html#{part}-krise",
        java_script_enabled=False,
        viewport={"width": 390, "height": 844},
    )
    expect(page.locator("h1")).to_be_in_viewport()
    expect(page.locator(".handbook-rule .handbook-strength")).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
@pytest.mark.parametrize(
    "place", ["steg-oppfolging", "felt-krise", "step-oppfolging", "field-krise"]
)
def test_a_link_into_a_form_leads_to_the_step_or_the_question(
    open_page: OpenPage, address: str, place: str, *, scripts: bool
) -> None:
    page = open_page(f"{address}/verktoy/kanalplan.html#{place}", java_script_enabled=scripts)
    found = page.locator("#field-krise" if "krise" in place else "#step-oppfolging h2")
    expect(found).to_be_in_viewport()
    if scripts:
        expect(page.locator("#step-oppfolging")).to_have_attribute("data-shown", "")


def test_the_registers_former_page_leads_to_the_register(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/handbook-regler.html")
    expect(page).to_have_url(f"{address}/handbook-rules.html")
