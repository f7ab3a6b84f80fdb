"""The plenary without a kernel, without scripts, without a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.plenary.room import PATH, Room

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage


def test_a_kernel_that_cannot_start_is_reported_and_a_rule_can_still_be_shown(
    enter: Callable[..., Room],
) -> None:
    room = enter()
    room.page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    room.panel.get_by_role("button", name="Vis").nth(1).click()
    expect(room.said).to_contain_text("Spørsmålene kunne ikke trekkes i denne nettleseren.")
    room.panel.get_by_role("button", name="Vis").first.click()
    expect(room.stage).to_be_visible()


def test_questions_that_do_not_come_are_told_of_and_asked_for_again(
    enter: Callable[..., Room],
) -> None:
    room = enter()
    room.page.context.route("**/plenum.pool.js*", lambda route: route.abort())
    room.panel.get_by_role("button", name="Vis").first.click()
    expect(room.said).to_have_text("Spørsmålene kunne ikke hentes. Prøv en gang til.")
    room.page.context.unroute("**/plenum.pool.js*")
    room.panel.get_by_role("button", name="Vis").first.click()
    expect(room.stage).to_be_visible()


def test_without_scripts_the_page_leads_to_where_the_questions_stand_with_their_keys(
    enter: Callable[..., Room],
) -> None:
    room = enter("#rule=krise", java_script_enabled=False)
    expect(room.stage).to_be_hidden()
    expect(room.panel).to_be_hidden()
    room.page.locator(".handbook-plenary-plain a", has_text="Vent på kriseledelsen").click()
    forms = room.page.locator("form.handbook-question")
    forms.first.get_by_text("Slik vurderer vi svarene", exact=True).click()
    expect(forms.first.locator(".handbook-key .handbook-feedback").first).to_be_visible()


def test_from_a_shared_drive_it_works_without_a_server(open_page: OpenPage, site: Path) -> None:
    room = Room(open_page(f"{site.as_uri()}{PATH}#draw=a&number=3"))
    room.is_at(1, 3)
    room.press(*["PageDown"] * 12)
    expect(room.place).not_to_have_text("Spørsmål 1 av 3")
