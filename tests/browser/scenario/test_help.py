"""What stands beside the fields as help: an example, what to change, what the verdicts mean, and the rule itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from tests.browser.scenario.scenario_page import Scenario


@pytest.mark.parametrize("kind", TYPES)
def test_a_finished_question_of_the_type_shows_what_to_write(kind: str, scenario: Scenario) -> None:
    form = scenario.form
    scenario.choose(kind)
    expect(scenario.lint).to_contain_text("Begynn med")
    form.get_by_text("Se et ferdig eksempel").click()
    example = form.locator(".handbook-scenario-example")
    names = example.locator(":scope > div > dl > dt")
    expect(names.first).to_have_text("Hva har skjedd?")
    lists = form.locator(
        f'[data-fields="{kind}"] > [data-field]:is([data-kind=rows], [data-kind=named], [data-kind=texts])'
    )
    labels = lists.locator(":scope > legend").all_text_contents()
    expect(names).to_have_text(["Hva har skjedd?", *labels])
    rows = example.locator(":scope > div > dl > dd > ol")
    for row in rows.all():
        expect(row.locator(":scope > li")).to_have_count(2)
    situation = example.locator("dd").first.text_content() or ""
    assert len(situation.split()) >= 20
    # It is above the form, not in it.
    expect(form.get_by_label("Hva har skjedd?").first).to_have_value("")


def test_the_example_comes_first_and_shows_what_happened_with_the_best_answer_and_another(
    scenario: Scenario,
) -> None:
    form = scenario.form
    expect(scenario.lint).to_contain_text("Begynn med")
    example = form.locator(".handbook-scenario-example")
    expect(example).not_to_have_attribute("open", "")
    fold, label = example.bounding_box(), form.get_by_text("Hva har skjedd?").bounding_box()
    assert fold
    assert label
    assert fold["y"] + fold["height"] <= label["y"]
    form.get_by_text("Se et ferdig eksempel").press("Enter")
    verdicts = example.locator("dt:has-text('Vurdering') + dd")
    expect(verdicts).to_have_count(2)
    expect(verdicts.filter(has_text="Beste svar")).to_have_count(1)
    before = example.locator("dd").first.text_content() or ""
    # What one reads in stays as it is when the rule is chosen.
    form.get_by_label("Hvilken regel handler det om?").select_option("taushetsplikt")
    expect(form.get_by_role("link", name="Les regelen")).to_have_count(2)
    expect(example.locator("dd").first).to_have_text(before)


def test_a_verdict_leads_to_the_rule_that_it_is_about_once_that_is_chosen(
    scenario: Scenario,
) -> None:
    form = scenario.form
    rule = form.get_by_label("Hvilken regel handler det om?")
    links = form.get_by_role("link", name="Les regelen (ny fane)")
    expect(scenario.lint).to_contain_text("Begynn med")
    expect(links).to_have_count(0)
    rule.select_option("rolle")
    expect(links).to_have_count(2)
    rule.select_option("taushetsplikt")
    scenario.answer(3)
    expect(links).to_have_count(3)
    with scenario.page.expect_popup() as opened:
        links.last.click()
    heading = opened.value.get_by_role("heading", name="Vern om taushetsplikten").first
    expect(heading).to_be_in_viewport()
    rule.select_option("")
    expect(links).to_have_count(0)


def test_each_verdict_is_explained_where_it_is_chosen(scenario: Scenario) -> None:
    options = scenario.row("Svar 1").get_by_label("Vurdering").locator("option")
    expect(options).to_have_text(
        [
            "Velg …",
            "Beste svar – hjelper, og er trygt",
            "Godt nok – er trygt, men hjelper mindre",
            "Risikabelt – er lov, men kan gå galt",
            "Bryter regelen – regelen sier nei, loven kanskje også",
            "Bryter loven – loven sier nei, men ingen regel her",
        ]
    )


def test_the_way_to_make_it_unrecognisable_opens_beside_the_form(scenario: Scenario) -> None:
    situation = scenario.form.get_by_label("Hva har skjedd?")
    situation.fill("Noe har skjedd.")
    with scenario.page.expect_popup() as opened:
        scenario.form.get_by_role("link", name="Slik gjør du det ukjennelig (ny fane)").click()
    guide = opened.value
    expect(guide.get_by_role("heading", name="Gjør det ukjennelig")).to_be_in_viewport()
    assert guide.url.endswith("redaksjon/fra-hendelse.html#gjor-det-ukjennelig")
    expect(situation).to_have_value("Noe har skjedd.")


def test_what_to_write_instead_is_said_before_one_writes_and_belongs_to_the_field(
    scenario: Scenario,
) -> None:
    swaps = scenario.form.locator(".handbook-scenario-swaps")
    expect(swaps.get_by_text("sønn → nevø")).to_be_visible()
    situation = scenario.form.get_by_label("Hva har skjedd?")
    description = re.compile(
        "^Skriv til den som skal øve: «Du jobber i .* nevø i stedet for sønn\\."
    )
    expect(situation).to_have_accessible_description(description)
    expect(situation).not_to_have_accessible_description(re.compile("→"))
    expect(situation).to_have_attribute("placeholder", re.compile("^Du "))
    for width in (390, 1280):
        scenario.page.set_viewport_size({"width": width, "height": 844})
        heights = {
            round(box["height"])
            for line in swaps.locator("li").all()
            if (box := line.bounding_box())
        }
        assert max(heights) < 40, f"a line wraps at {width}"
    above, below = swaps.bounding_box(), situation.bounding_box()
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]
