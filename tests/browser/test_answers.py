"""Every type of question answered on one page: by keyboard and by pointer, right, wrong, and in part.

Each test checks all that is shown: the text of the verdict, and each reason as printed, in its row.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hands import Keyboard, Pointer
from tests.browser.pages import MOTION
from tests.browser.tabs import Tabs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

    from tests.browser.hands import Hands
    from tests.browser.quiz_page import OpenPage, Question

PAGE = "/redaksjon/sporsmalstyper.html"
TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")
WORDS = {
    "best": "Beste svar",
    "acceptable": "Godt nok",
    "risky": "Risikabelt",
    "breach": "Bryter regelen",
    "unlawful": "Bryter loven",
    "correct": "Riktig",
    "wrong": "Galt",
    "missed": "Glemt",
}
ENDINGS = {
    "best": "Gikk godt",
    "acceptable": "Gikk greit",
    "risky": "Kunne gått galt",
    "breach": "Gikk galt",
    "unlawful": "Gikk galt",
}

ABOVE = "Begrunnelsene står ved svarene over."

both_hands = pytest.mark.parametrize("hands", [Keyboard, Pointer], ids=["keys", "pointer"])


@pytest.fixture(scope="module")
def take(browser: Browser, address: str) -> Iterator[Callable[[type[Hands], str], Hands]]:
    """Return a function that finds a question that nobody has answered, on a page that the hands have open."""
    tabs = Tabs(browser)
    opened: defaultdict[type[Hands], list[tuple[Page, set[str]]]] = defaultdict(list)

    def take_it(hands: type[Hands], question: str) -> Hands:
        fresh = [each for each in opened[hands] if question not in each[1]]
        if not fresh:
            settings = MOTION if hands is Pointer else {}
            fresh = [(tabs.open(address + PAGE, **settings), set())]
            opened[hands] += fresh
        page, taken = fresh[0]
        taken.add(question)
        return hands(page, question)  # type: ignore[call-arg]

    yield take_it
    tabs.close()


def reported(question: Question) -> str:
    """Wait for the verdict, and return its text."""
    shown = question.verdict.locator(".handbook-result, .handbook-tally, .handbook-points")
    shown.first.wait_for()
    return question.said()


def best_said(options: list[dict[str, str]], chosen: dict[str, str]) -> str:
    """Return the sentence that names the best option when another was chosen."""
    best = next(option["id"] for option in options if option["verdict"] == "best")
    return "" if chosen["id"] == best else f"Det beste svaret er {best.upper()}. "


def tick(reader: Hands, letters: str) -> None:
    for letter in letters:
        reader.use(reader.question.form.locator(f".handbook-answer input[value='{letter}']"))


@both_hands
@pytest.mark.parametrize("verdict", ["best", "acceptable", "breach"])
def test_one_best_answer(take: Any, hands: type[Hands], verdict: str) -> None:
    reader = take(hands, "bursdag-pa-sykehjemmet")
    question = reader.question
    options = question.data()["options"]
    chosen = next(option for option in options if option["verdict"] == verdict)
    reader.choose(question.form.locator(".handbook-answer"), chosen["id"])
    reader.use(question.check)
    best = best_said(options, chosen)
    assert reported(question) == f"{WORDS[verdict]} {best}{question.key(chosen['id'])}"


def rows_judged(question: Question, ticked: str, rights: set[str]) -> list[tuple[str, str]]:
    """Return the letter and the word of each tick, and of each right option that was missed."""
    letters = [part.get_attribute("data-option") or "" for part in question.rows().all()]
    states = {
        letter: ("correct" if letter in rights else "wrong") if letter in ticked else "missed"
        for letter in letters
        if letter in ticked or letter in rights
    }
    return [(letter, WORDS[state]) for letter, state in states.items()]


@both_hands
@pytest.mark.parametrize("ticked", ["acdf", "b", "abc"], ids=["right", "wrong", "in-part"])
def test_several_right_answers(take: Any, hands: type[Hands], ticked: str) -> None:
    reader = take(hands, "feierens-bilde")
    question = reader.question
    rights = {option["id"] for option in question.data()["options"] if option["correct"]}
    tick(reader, ticked)
    reader.use(question.check)
    found = len(rights & set(ticked))
    wrong = "" if len(ticked) == found else " Ett av valgene dine var galt."
    assert reported(question) == f"Du fant {found} av {len(rights)} riktige.{wrong} {ABOVE}"
    assert question.notes() == [
        f"{word} {question.key(letter)}" for letter, word in rows_judged(question, ticked, rights)
    ]


@both_hands
@pytest.mark.parametrize("faults_found", ["all", "none", "one"])
def test_faults_in_a_post(take: Any, hands: type[Hands], faults_found: str) -> None:
    reader = take(hands, "balansegruppa-er-ferdig")
    question = reader.question
    segments = question.data()["segments"]
    faults = [part["id"] for part in segments if part["fault"]]
    sound = [part["id"] for part in segments if not part["fault"]]
    ticked = {"all": "".join(faults), "none": sound[0], "one": faults[0]}[faults_found]
    tick(reader, ticked)
    reader.use(question.check)
    found = len(set(faults) & set(ticked))
    assert reported(question) == (
        f"Du fant {found} av {len(faults)} ting som bør endres, "
        f"og markerte {len(ticked) - found} som kan stå. {ABOVE}"
    )
    assert question.notes() == [
        f"{word} {'Dette kan stå.' if word == 'Galt' else question.key(letter)}"
        for letter, word in rows_judged(question, ticked, set(faults))
    ]


@both_hands
@pytest.mark.parametrize("wrong", [0, 2, 99], ids=["right", "in-part", "wrong"])
def test_items_to_classify(take: Any, hands: type[Hands], wrong: int) -> None:
    reader = take(hands, "sommerfesten-pa-skolen")
    question = reader.question
    items = question.data()["items"]
    expected = []
    for number, item in enumerate(items):
        group = question.form.locator(f".handbook-answer [data-option={item['id']}]")
        others = [c for c in question.data()["categories"] if c != item["category"]]
        reader.choose(group, others[0] if number < wrong else item["category"])
        place = group.locator(f"label:has(input[value='{item['category']}'])").inner_text()
        said = f"Galt Riktig plass: {' '.join(place.split())}" if number < wrong else "Riktig"
        expected.append(f"{said} {question.key(item['id'])}")
    reader.use(question.check)
    right = max(0, len(items) - wrong)
    assert reported(question) == f"{right} av {len(items)} er på rett plass. {ABOVE}"
    assert question.notes() == expected


@both_hands
@pytest.mark.parametrize("case", ["right", "in-part", "wrong"])
def test_items_to_put_in_order(take: Any, hands: type[Hands], case: str) -> None:
    reader = take(hands, "melding-om-bussen")
    question = reader.question
    key = question.data()["items"]
    swapped = [*key[:-2], key[-1], key[-2]]
    wanted = {"right": key, "in-part": swapped, "wrong": key[1:] + key[:1]}[case]
    for place, item in enumerate(wanted):
        for _ in range(question.order().index(item) - place):
            reader.use(question.form.locator(f"li[data-option={item}] [data-move=up]"))
            expect(question.form.locator(".handbook-moved")).to_contain_text("Nummer")
    assert question.order() == wanted
    reader.use(question.check)
    in_place = sum(one == other for one, other in zip(key, wanted, strict=True))
    assert reported(question) == f"{in_place} av {len(key)} er på rett plass. {ABOVE}"
    words = [
        "Riktig" if key[place] == item else f"Galt Riktig plass: {key.index(item) + 1}"
        for place, item in enumerate(wanted)
    ]
    assert question.notes() == [
        f"{word} {question.key(item)}" for word, item in zip(words, wanted, strict=True)
    ]


@both_hands
@pytest.mark.parametrize("turns", ["best", "breach", "mixed"])
def test_a_branch_step_by_step(take: Any, hands: type[Hands], turns: str) -> None:
    reader = take(hands, "helikopter-over-fjellet")
    question = reader.question
    data = question.data()
    place, met = data["start"], 0
    scores = []
    worth = {"best": 1.0, "acceptable": 0.5, "risky": 0.0, "breach": 0.0}
    while place in data["steps"]:
        options = data["steps"][place]
        ranked = sorted(options, key=lambda option: list(worth).index(option["verdict"]))
        late = turns == "breach" or (turns == "mixed" and met == 0)
        option = ranked[-1 if late else 0]
        step = question.form.locator(f".handbook-step[data-step={place}]")
        expect(step.locator("h1, h2, h3, h4, h5, h6").first).to_be_visible()
        reader.choose(step, option["id"])
        reader.use(question.check)
        key = question.form.locator(
            f".handbook-key-step[data-step={place}] li[data-option={option['id']}]"
        )
        reason = " ".join((key.locator(".handbook-feedback").text_content() or "").split())
        best = best_said(options, option)
        assert reported(question) == f"{WORDS[option['verdict']]} {best}{reason}"
        reader.use(question.form.get_by_role("button", name="Gå videre"))
        scores.append(worth[option["verdict"]])
        place, met = option["next"], met + 1
    end = data["ends"][place]
    scores.append(worth[end])
    entry = question.form.locator(f".handbook-key-end[data-end={place}] .handbook-feedback")
    reason = " ".join((entry.text_content() or "").split())
    percent = int(100 * sum(scores) / len(scores) + 0.5)
    assert reported(question) == f"{ENDINGS[end]} Poeng for valgene: {percent} % {reason}"


@both_hands
def test_a_question_to_reflect_on(take: Any, hands: type[Hands]) -> None:
    reader = take(hands, "vi-svarer-raskt")
    question = reader.question
    reader.use(question.form.get_by_role("textbox", name="Svaret ditt"))
    question.page.keyboard.type("Vi lover for mye.")
    reader.use(question.form.get_by_role("button", name="Vis momenter"))
    points = " ".join(
        " ".join(point.split())
        for point in question.form.locator(".handbook-key li").all_text_contents()
    )
    assert reported(question) == f"Momenter {points}"


FIRST_OF_ALL = """
async (form) => {
  const quiz = form.closest("handbook-quiz");
  const question = quiz.questions.find((question) => question.form === form);
  const steps = form.dataset.type === "branch";
  for (let step = 0; step < 9 && !question.isFinished; step += 1) {
    question.goOn();
    const scope = steps ? ".handbook-step:not([hidden]):not(:has(:checked))" : ".handbook-answer";
    for (const box of form.querySelectorAll(`${scope} input`)) box.click();
    if (form.dataset.type === "order") form.querySelector("[data-move=down]").click();
    for (const field of form.querySelectorAll("textarea")) field.value = "Ord";
    await quiz.check(question);
  }
  return question.isFinished;
}
"""
NODES = """
(form) => {
  const walker = document.createTreeWalker(form, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
"""


def test_trying_again_leaves_nothing_behind_in_any_question(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    page.set_default_timeout(10_000)
    left = {}
    for form in page.locator("form.handbook-question").all():
        counts = []
        for _round in range(3):
            assert form.evaluate(FIRST_OF_ALL)
            form.get_by_role("button", name="Prøv igjen").click()
            counts.append(form.evaluate(NODES))
        left[form.get_attribute("data-type")] = counts[-1] - counts[0]
    assert left == dict.fromkeys(TYPES, 0)
    assert len(left) == len(
        {"single", "multiple", "classify", "order", "spot", "branch", "reflect"}
    )
