"""A divided form: one step at a time, what is missing in sight, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.pages import DESKTOP, TELEPHONE
from tests.browser.shift import LEAST_SHIFT, SHIFT
from tests.browser.tools.tool_page import PLAN, Tool

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

    from tests.browser.quiz_page import OpenPage


def at(tool: Tool, title: str) -> None:
    """Expect one step in sight, its heading named, and its link marked."""
    expect(tool.form.locator(".handbook-tool-step:visible")).to_have_count(1)
    expect(tool.form.locator("h2:visible")).to_contain_text(title)
    expect(tool.steps.locator("[aria-current=step]")).to_contain_text(title)


def test_back_and_forward_and_reload_lead_through_the_steps_and_lose_no_answer(
    tool: Tool,
) -> None:
    page = tool.page
    at(tool, "Mål og målgruppe")
    tool.keep()
    tool.write("tjeneste", "Biblioteket")
    page.get_by_role("button", name="Neste steg").click()
    at(tool, "Ansvar")
    expect(page.locator("h2:focus")).to_have_text("Steg 2 av 4 Ansvar")
    tool.write("skriver", "Mona")
    tool.go("Deling")
    at(tool, "Deling")
    page.go_back()
    at(tool, "Ansvar")
    page.reload()
    at(tool, "Ansvar")
    expect(tool.control("skriver")).to_have_value("Mona")
    page.go_back()
    at(tool, "Mål og målgruppe")
    expect(tool.control("tjeneste")).to_have_value("Biblioteket")
    page.go_forward()
    at(tool, "Ansvar")


def test_an_address_with_a_question_opens_its_step(open_page: OpenPage, address: str) -> None:
    tool = Tool(open_page(f"{address}{PLAN}#field-krise"))
    at(tool, "Oppfølging")
    expect(tool.control("krise")).to_be_in_viewport()


@pytest.mark.parametrize("viewport", [TELEPHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_number_missing_is_always_in_sight_and_leads_to_the_first_wherever_it_is(
    open_page: OpenPage, address: str, viewport: ViewportSize
) -> None:
    tool = Tool(open_page(address + PLAN, viewport=viewport))
    page = tool.page
    expect(tool.left).to_contain_text("24 mangler")
    for question in ("tjeneste", "hvorfor", "alder"):
        tool.field(question).scroll_into_view_if_needed()
        expect(tool.left).to_be_in_viewport(ratio=1)
    tool.write("tjeneste", "Biblioteket")
    expect(tool.left).to_contain_text("23 mangler")
    tool.go("Deling")
    expect(tool.steps.get_by_role("link", name="Mål")).to_contain_text("6 mangler")
    tool.left.click()
    at(tool, "Mål og målgruppe")
    expect(tool.control("kanal")).to_be_focused()
    expect(tool.control("kanal")).to_be_in_viewport(ratio=1)
    page.go_back()
    at(tool, "Deling")


def test_nothing_that_gets_focus_is_behind_the_bar(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PLAN, viewport={"width": 390, "height": 600})
    tool = Tool(page)
    tool.control("tjeneste").focus()
    bar = page.locator(".handbook-tool-bar")
    for _ in range(12):
        page.keyboard.press("Tab")
        focused, over = page.locator(":focus").bounding_box(), bar.bounding_box()
        assert focused
        assert over
        assert focused["y"] < over["y"] or page.locator(".handbook-tool-bar :focus").count()


def test_dividing_the_form_moves_nothing_as_the_page_loads(
    open_page: OpenPage, address: str
) -> None:
    tool = Tool(open_page(address + PLAN, viewport=TELEPHONE))
    at(tool, "Mål og målgruppe")
    assert tool.page.evaluate(SHIFT) < LEAST_SHIFT
