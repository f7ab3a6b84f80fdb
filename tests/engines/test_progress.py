"""Progress in every engine: turned on, stored, asked again, and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.engines.reader import Reader

KEY = "handbook-progress /"
RULE = "/retningslinjer/taushetsplikt.html"
PANEL = "/egentest/framgang.html"
REPEAT = "/egentest/repeter.html"
QUESTIONS = ("bursdag-pa-sykehjemmet", "feierens-bilde")
MARK = ".sidebar-tree .handbook-progress-mark"
AGE = """
const [key, days] = arguments;
const kept = JSON.parse(localStorage.getItem(key));
for (const answer of kept.answers) answer.at -= days * 24 * 60 * 60;
localStorage.setItem(key, JSON.stringify(kept));
"""


LEAD = "if (document.querySelector('handbook-round')) location.replace('#' + arguments[0]);"
"""A rule's page asks some of its questions, one at a time."""


def answer(reader: Reader, question: str) -> None:
    form = f"form[id='{question}']"
    reader.run(LEAD, question)
    reader.press(f"{form} .handbook-answer input")
    reader.press(f"{form} button[type=submit]")
    reader.until(
        lambda: reader.text(f"{form} .handbook-verdict") not in {"", "Sjekker svaret …"},
        "a verdict",
    )


def test_what_was_answered_is_kept_asked_again_and_deleted(reader: Reader) -> None:
    reader.open(PANEL)
    reader.reads(".handbook-progress-state", "Slått av.")
    reader.press("handbook-progress [role=switch]")
    reader.reads(".handbook-progress-state", "Slått på.")
    reader.open(RULE)
    for question in QUESTIONS:
        answer(reader, question)
    reader.one(MARK)
    reader.until(lambda: len(reader.stored(KEY)["answers"]) == 2, "two answers kept")
    reader.run(AGE, KEY, 5)
    reader.open(REPEAT)
    reader.reads(".handbook-repeat-state", "Repetisjon 1 av 2")
    shown = reader.one(".handbook-repeat-pool form:not([hidden])").get_attribute("data-question")
    answer(reader, str(shown))
    reader.press("[name=next]")
    reader.reads(".handbook-repeat-state", "Repetisjon 2 av 2")
    title = ".handbook-pool-rule:not([hidden]) form:not([hidden]) .handbook-question-title"
    reader.lands(reader.text(title))
    reader.open(PANEL)
    reader.press("[name=delete]")
    assert reader.focused() == "Nei, behold"
    reader.press("[name=yes]")
    reader.reads(".handbook-progress-status", "Alt er slettet.")
    assert reader.run("return localStorage.length") == 0


def test_a_page_that_is_come_back_to_tells_what_was_answered_meanwhile(reader: Reader) -> None:
    reader.open(PANEL)
    reader.press("handbook-progress [role=switch]")
    reader.reads(".handbook-progress-state", "Slått på.")
    reader.follow(RULE)
    answer(reader, QUESTIONS[0])
    reader.until(lambda: reader.stored(KEY)["answers"], "an answer kept")
    reader.back()
    reader.reads(".handbook-progress-summary", "Du har øvd på 1 av")
