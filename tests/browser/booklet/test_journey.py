"""A trainer of twelve people from kitchen and cleaning, who has never seen the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import ViewportSize

    from tests.browser.booklet.trainer import Trainer

TWO_MINUTES = 120
SHEETS = 4
KITCHEN = "kjøkken og renhold"
PAPER: ViewportSize = {"width": 703, "height": 1036}  # A4 within the margins of cards
IS_PRINTED = """
([size, questions]) => {
  const listed = [...document.querySelectorAll(".handbook-booklet-list > li")];
  return document.querySelector(".handbook-booklet-paper").dataset.size === size &&
    listed.map((each) => each.dataset.question).join() === questions.join();
}
"""
VERDICTS = ("Beste svar", "Godt nok", "Risikabelt", "Bryter regelen", "Riktig", "Galt", "Snakk om")


def test_five_scenarios_for_kitchen_and_cleaning_take_two_minutes_and_four_sheets(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter()
    trainer.choose("Spørsmål for", "ansatte")
    trainer.choose("Arbeid", KITCHEN)
    trainer.press("Trekk spørsmål")
    trainer.has(5)
    expect(trainer.page.get_by_role("heading", name="Heftet ditt")).to_be_focused()
    for item in trainer.items.all():
        expect(item.locator(".handbook-booklet-about")).to_contain_text(KITCHEN)
    trainer.page.evaluate("globalThis.print = () => { globalThis.printed = true; }")
    trainer.press("Skriv ut")
    assert trainer.page.evaluate("globalThis.printed") is True
    assert trainer.seconds() <= TWO_MINUTES
    pages = trainer.paper()
    assert len(pages) <= SHEETS
    start = next(place for place, text in enumerate(pages) if text.strip().startswith("Fasit"))
    worksheet, key = " ".join(pages[:start]), " ".join(pages[start:])
    assert worksheet.strip().startswith("Oppgaveark")
    assert [word for word in VERDICTS if word in worksheet] == []
    for paper in (worksheet, key):
        assert re.findall(r"Spørsmål (\d)\b", paper) == list("12345")
    assert key.count("Snakk om det") == 5


def test_cards_and_plan_have_the_numbers_of_the_worksheet(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter("#draw=samme&number=3&parts=cards,plan,worksheet&start=09:30")
    trainer.has(3)
    situations = [
        item.locator(".handbook-booklet-text").inner_text() for item in trainer.items.all()
    ]
    paper = " ".join(trainer.paper())
    assert "09.30–09.32" in paper
    for number, situation in enumerate(situations, 1):
        begins = situation[:40]
        for name in ("Spørsmål", "Kort"):
            assert re.search(rf"{name} {number} (?:(?!{name} \d).)*{re.escape(begins)}", paper)
        assert f"Svar på kort {number}" in paper


def test_the_link_to_the_plenary_names_just_these_questions(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter("#draw=samme&number=3")
    trainer.has(3)
    room = trainer.page.get_by_role("link", name="Vis i plenum").and_(
        trainer.page.locator(".handbook-booklet-room")
    )
    expect(room).to_have_attribute("href", f"plenum.html#questions={','.join(trainer.ids)}")


def test_no_card_is_cut_off_whatever_the_question_or_the_size_of_type(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter("#draw=alle&number=1")
    trainer.has(1)
    every = trainer.page.evaluate("globalThis.handbookPool.records.map(({ id }) => id)")
    trainer.page.emulate_media(media="print")
    trainer.page.set_viewport_size(PAPER)
    for size in ("", "&size=large"):
        for start in range(0, len(every), 30):
            part = every[start : start + 30]
            trainer.page.goto(
                trainer.page.url.split("#")[0] + f"#parts=cards&questions={','.join(part)}{size}"
            )
            # The cards of the part before may be as many, so these are known by what they are of.
            trainer.page.wait_for_function(IS_PRINTED, arg=["large" if size else "usual", part])
            cards = trainer.page.locator(".handbook-paper-card")
            expect(cards).to_have_count(2 * len(part))
            trainer.page.evaluate("document.fonts.ready.then(() => true)")
            cut = cards.evaluate_all(
                "cards => cards.filter((card) => card.scrollHeight > card.clientHeight + 1)"
                ".map((card) => `${card.querySelector('h2').textContent} ${card.scrollHeight} ${card.parentElement.dataset.room}`)"
            )
            assert cut == [], (size, part)
