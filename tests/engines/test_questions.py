"""Every type of question in every engine, by pointer and by keyboard, with its verdict."""

from __future__ import annotations

import json
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.engines.browsers import ENGINES
from tests.engines.conftest import new_reader, sized

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from selenium.webdriver.remote.webdriver import WebDriver
    from selenium.webdriver.remote.webelement import WebElement

    from tests.engines.listening import Address
    from tests.engines.reader import Reader

PAGE = "/redaksjon/sporsmalstyper.html"


class Question:
    """A question on the page with all types, which a reader has opened."""

    def __init__(self, reader: Reader, question: str, *, by_keys: bool) -> None:
        reader.run("location.hash = arguments[0]", question)
        self.reader = reader
        self.form = f"form[id='{question}']"
        self.use: Callable[[WebElement | str], None] = reader.use if by_keys else reader.press
        self.data: dict[str, Any] = json.loads(reader.text(f"{self.form} .handbook-data"))

    def choose(self, value: str, within: str = ".handbook-answer") -> None:
        """Tick or choose the control with a value."""
        self.use(f"{self.form} {within} input[value='{value}']")

    def check(self) -> None:
        """Ask for the verdict."""
        self.use(f"{self.form} button[type=submit]")

    def reported(self, words: str) -> None:
        """Wait for what the verdict says."""
        self.reader.reads(f"{self.form} .handbook-verdict", words)

    def move_up(self, item: str) -> None:
        """Move an item one position up."""
        wanted = self.order().index(item) - 1
        self.use(f"{self.form} li[data-option={item}] [data-move=up]")
        self.reader.until(lambda: self.order().index(item) == wanted, "a move by one place")

    def order(self) -> list[str]:
        """Return the items to put in order, in their present order."""
        found: list[str] = self.reader.run(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.dataset.option)",
            f"{self.form} .handbook-order > li",
        )
        return found


@pytest.fixture(scope="module", params=product(ENGINES, ["pointer", "keys"]), ids="-".join)
def take(
    request: pytest.FixtureRequest, start: Callable[[str], WebDriver], address: Address
) -> Iterator[Callable[[str], Question]]:
    """Return a function that goes to a question, on a page where all are taken with the same hands."""
    engine, hands = request.param
    with new_reader(sized(start(engine)), address) as reader:
        reader.open(PAGE)
        yield lambda question: Question(reader, question, by_keys=hands == "keys")


@pytest.fixture
def opened(reader: Reader) -> Reader:
    """Return a reader for one test, on the page with all types."""
    reader.open(PAGE)
    return reader


def test_one_best_answer(take: Callable[[str], Question]) -> None:
    question = take("bursdag-pa-sykehjemmet")
    best = next(o["id"] for o in question.data["options"] if o["verdict"] == "best")
    question.choose(best)
    question.check()
    question.reported("Beste svar")


def test_several_right_answers(take: Callable[[str], Question]) -> None:
    question = take("feierens-bilde")
    rights = [option["id"] for option in question.data["options"] if option["correct"]]
    for right in rights[1:]:
        question.choose(right)
    question.check()
    question.reported(f"Du fant {len(rights) - 1} av {len(rights)} riktige")


def test_faults_in_a_post(take: Callable[[str], Question]) -> None:
    question = take("balansegruppa-er-ferdig")
    faults = [part["id"] for part in question.data["segments"] if part["fault"]]
    for fault in faults:
        question.choose(fault)
    question.check()
    question.reported(f"Du fant {len(faults)} av {len(faults)} ting som bør endres")


def test_items_to_classify(take: Callable[[str], Question]) -> None:
    question = take("sommerfesten-pa-skolen")
    items = question.data["items"]
    for item in items:
        question.choose(item["category"], f".handbook-item[data-option={item['id']}]")
    question.check()
    question.reported(f"{len(items)} av {len(items)} er på rett plass.")


def test_items_to_put_in_order(take: Callable[[str], Question]) -> None:
    question = take("melding-om-bussen")
    key = question.data["items"]
    for place, item in enumerate(key):
        for _ in range(question.order().index(item) - place):
            question.move_up(item)
    question.check()
    question.reported(f"{len(key)} av {len(key)} er på rett plass.")


def test_a_branch_to_its_end_where_focus_lands_at_each_step(
    take: Callable[[str], Question],
) -> None:
    question = take("helikopter-over-fjellet")
    data, place = question.data, question.data["start"]
    while place in data["steps"]:
        best = next(o for o in data["steps"][place] if o["verdict"] == "best")
        question.choose(best["id"], f".handbook-step[data-step={place}]")
        question.check()
        question.reported("Beste svar")
        question.use(f"{question.form} .handbook-onward")
        place = best["next"]
        shown = f"{question.form} :is([data-step='{place}'], [data-end='{place}'])"
        question.reader.lands(question.reader.text(f"{shown} .handbook-step-title"))
    question.reported("Poeng for valgene: 100 %")


def test_a_question_to_reflect_on(take: Callable[[str], Question]) -> None:
    question = take("vi-svarer-raskt")
    if question.use == question.reader.use:
        question.reader.reach(f"{question.form} textarea")
    else:
        question.use(f"{question.form} textarea")
    question.reader.keys("Vi lover for mye.")
    question.check()
    question.reported("Momenter")


def test_a_double_click_does_not_take_its_own_verdict_away(opened: Reader) -> None:
    question = Question(opened, "vi-svarer-raskt", by_keys=False)
    question.use(f"{question.form} textarea")
    opened.keys("Vi lover for mye.")
    question.check()
    question.reported("Momenter")  # from here on verdicts come at once
    question.use(f"{question.form} button[type=reset]")
    question.use(f"{question.form} textarea")
    opened.keys("Vi lover for mye.")
    button = opened.one(f"{question.form} button[type=submit]")
    ActionChains(opened.driver).move_to_element(button).double_click().perform()
    question.reported("Momenter")
    text = opened.one(f"{question.form} textarea")
    assert text.get_property("value") == "Vi lover for mye."


def test_a_key_that_is_held_down_does_not_take_its_own_verdict_away(opened: Reader) -> None:
    question = Question(opened, "vi-svarer-raskt", by_keys=True)
    opened.reach(f"{question.form} textarea")
    opened.keys("Vi lover for mye.")
    opened.reach(f"{question.form} button[type=submit]")
    held = ActionChains(opened.driver, duration=0)
    held.key_down(Keys.ENTER).perform()
    question.reported("Momenter")
    held.key_down(Keys.ENTER).key_down(Keys.ENTER).key_up(Keys.ENTER).perform()
    question.reported("Momenter")
    text = opened.one(f"{question.form} textarea")
    assert text.get_property("value") == "Vi lover for mye."


def test_a_draft_answer_is_there_when_the_reader_comes_back(opened: Reader) -> None:
    question = Question(opened, "vi-svarer-raskt", by_keys=False)
    question.use(f"{question.form} textarea")
    opened.keys("Vi lover for mye.", Keys.TAB)
    opened.follow("/genindex.html")
    opened.back()
    text = opened.one(f"{question.form} textarea")
    opened.until(lambda: text.get_property("value") == "Vi lover for mye.", "the reader's words")
