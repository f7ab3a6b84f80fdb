"""The plenary shows what its address says: a rule, a draw or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.plenary.room import PATH, Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.quiz_page import OpenPage


def test_a_draw_s_address_gives_the_same_questions_in_another_browser(
    enter: Callable[..., Room],
) -> None:
    hash_ = "#draw=samme&role=folkevalgt&number=3"
    shown = []
    for _ in range(2):
        room = enter(hash_)
        scenes = []
        for number in (1, 2, 3):
            room.page.goto(room.page.url.split("#")[0] + f"{hash_}&at={number}")
            room.is_at(number, 3)
            scenes.append(room.scene.inner_text())
        shown.append(scenes)
    assert shown[0] == shown[1]
    assert len(set(shown[0])) == 3


def test_a_list_is_shown_in_its_order_and_an_unknown_question_is_named_and_skipped(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    order, single = questions["order"][0], questions["single"][0]
    room = enter(f"#questions={order},finnes-ikke,{single}")
    room.is_at(1, 2)
    expect(room.reported).to_have_text("Fant ikke disse spørsmålene: finnes-ikke.")
    expect(room.scene).to_have_attribute("data-type", "order")


@pytest.mark.parametrize(
    ("hash_", "said"),
    [
        ("#rule=tull", "Fant ingen spørsmål til regelen «tull»."),
        ("#draw=a&role=tull", "Fant ingen spørsmål for rollen «tull»."),
        ("#questions=tull,tøys", "Fant ikke disse spørsmålene: tull, tøys."),
    ],
)
def test_what_is_unknown_is_said_plainly_and_the_page_stands(
    enter: Callable[..., Room], hash_: str, said: str
) -> None:
    room = enter(hash_)
    expect(room.said).to_have_text(said)
    expect(room.panel).to_be_visible()
    expect(room.stage).to_be_hidden()


@pytest.mark.parametrize("hash_", ["#slik-gjor-du", "#draw=", "#rule=&at=3", "#%E0%A4%A"])
def test_other_addresses_show_nothing_and_fail_nothing(
    enter: Callable[..., Room], hash_: str
) -> None:
    room = enter(hash_)
    expect(room.panel).to_be_visible()
    expect(room.stage).to_be_hidden()


def test_a_rule_s_page_leads_to_its_questions(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/retningslinjer/krise.html")
    page.locator("article").get_by_role("link", name="Vis i plenum").click()
    expect(page.locator(".handbook-stage")).to_be_visible()
    assert page.url == f"{address}{PATH}#rule=krise"
