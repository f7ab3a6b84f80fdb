"""Both tools in every engine: advice and texts, Back, and a draft that nothing overwrites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

if TYPE_CHECKING:
    from tests.engines.reader import Reader

WORDS = "Fjellvik barnehage"


class Tool(NamedTuple):
    """A tool: its page, its storage key, and a line, a text and an option of its form."""

    path: str
    key: str
    line: str
    text: str
    tick: str
    outcome: str
    made: str


PLAN = Tool(
    "/verktoy/kanalplan.html",
    "handbook-tool-kanalplan /",
    "#answer-tjeneste",
    "#answer-hvorfor",
    "[data-question=alder] input[value=voksne]",
    ".handbook-sheet",
    WORDS,
)
NOTICE = Tool(
    "/verktoy/informasjonstekst.html",
    "handbook-tool-informasjonstekst /",
    "#answer-navn",
    "#answer-tjeneste",
    "[data-question=om] input",
    ".handbook-texts-note",
    "Tekstene er laget av svarene deres.",
)
both = pytest.mark.parametrize("tool", [PLAN, NOTICE], ids=["plan", "notice"])


def fill_in(reader: Reader, tool: Tool) -> None:
    reader.press(tool.line)
    reader.keys(WORDS)
    reader.press(tool.text)
    reader.keys("To ord")
    reader.press(tool.tick)


def stands(reader: Reader, tool: Tool) -> Any:
    """Return the present answers to the three questions."""
    return reader.run(
        """const [line, text, tick] = [...arguments].map((each) => document.querySelector(each));
        return [line.value, text.value, tick.checked];""",
        tool.line,
        tool.text,
        tool.tick,
    )


@both
def test_what_is_written_is_there_when_the_reader_comes_back(reader: Reader, tool: Tool) -> None:
    reader.open(tool.path)
    fill_in(reader, tool)
    reader.reads(tool.outcome, tool.made)
    reader.follow("/genindex.html")
    reader.back()
    reader.until(lambda: stands(reader, tool) == [WORDS, "To ord", True], "the answers")
    reader.reads(tool.outcome, tool.made)
    assert reader.run("return localStorage.length + sessionStorage.length") == 0


@both
def test_a_draft_is_kept_through_back_reload_and_the_next_visit(reader: Reader, tool: Tool) -> None:
    reader.open(tool.path)
    reader.use("handbook-tool [role=switch]")
    reader.reads("[data-status=draft]", "Slått på.")
    fill_in(reader, tool)
    reader.follow("/genindex.html")
    kept = reader.stored(tool.key)
    assert WORDS in str(kept)
    reader.back()
    reader.until(lambda: stands(reader, tool) == [WORDS, "To ord", True], "the answers")
    reader.press(tool.line)
    assert reader.stored(tool.key) == kept
    reader.driver.refresh()
    reader.until(lambda: stands(reader, tool) == [WORDS, "To ord", True], "the answers")
    reader.open("/genindex.html")
    assert reader.stored(tool.key) == kept
    reader.open(tool.path)
    reader.until(lambda: stands(reader, tool) == [WORDS, "To ord", True], "the answers")


@both
def test_a_form_that_a_browser_empties_does_not_empty_the_draft(reader: Reader, tool: Tool) -> None:
    reader.open(tool.path)
    reader.use("handbook-tool [role=switch]")
    fill_in(reader, tool)
    reader.until(lambda: len(reader.stored(tool.key)["answers"]) == 3, "a draft of all three")
    kept = reader.stored(tool.key)
    reader.run("document.querySelector('form.handbook-form').reset()")
    reader.run("document.querySelector(arguments[0]).focus()", tool.line)
    reader.keys(Keys.TAB)
    reader.follow("/genindex.html")
    assert reader.stored(tool.key) == kept


def test_advice_stands_beside_the_answer_that_calls_for_it(reader: Reader) -> None:
    reader.open(PLAN.path)
    reader.press(PLAN.line)
    reader.keys("Barnevern")
    reader.one("[data-question=tjeneste] .handbook-advised .handbook-advice")


def test_a_double_click_takes_one_step(reader: Reader) -> None:
    reader.open(PLAN.path)
    onward = reader.one("button[name=next]")
    ActionChains(reader.driver).move_to_element(onward).double_click().perform()
    reader.until(lambda: "Ansvar" in reader.focused(), "the second step")
    reader.press(onward)  # one press later it is the third, so no step has been skipped
    reader.until(lambda: "Oppfølging" in reader.focused(), "the third step")
