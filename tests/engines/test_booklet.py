"""A booklet in every engine: drawn, changed, sent on by its address, and laid out for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.support.select import Select

if TYPE_CHECKING:
    from tests.engines.reader import Reader

PAGE = "/kurs/hefte.html"
KITCHEN = "kjøkken og renhold"
ITEM = ".handbook-booklet-list > li"
IDS = f"return [...document.querySelectorAll('{ITEM}')].map((item) => item.dataset.question);"
# WebDriver has no print preview: let the rules for print apply, and those for screens not.
PRINT = """
const swap = (rules) => {
  for (const rule of rules) {
    const { media } = rule;
    if (media?.mediaText === "print") media.mediaText = "all";
    else if (/^(only )?screen\\b|^not print/.test(media?.mediaText ?? "")) media.mediaText = "not all";
    if (rule.cssRules) swap(rule.cssRules);
  }
};
for (const sheet of document.styleSheets) swap(sheet.cssRules);
"""


def drawn(reader: Reader, count: int) -> list[str]:
    """Wait for a booklet with this many questions; return their ids."""
    reader.until(lambda: len(reader.all(ITEM)) == count, f"{count} questions")
    found: list[str] = reader.run(IDS)
    return found


def test_five_scenarios_for_kitchen_and_cleaning_less_one_are_in_the_address_and_on_paper(
    reader: Reader,
) -> None:
    reader.open(PAGE)
    for name, words in (("role", "ansatte"), ("work", KITCHEN)):
        Select(reader.one(f"select[name={name}]")).select_by_visible_text(words)
    reader.press(".handbook-booklet-settings button[type=submit]")
    first, *others = drawn(reader, 5)
    assert all(KITCHEN in about.text for about in reader.all(f"{ITEM} .handbook-booklet-about"))
    reader.press(f"{ITEM}[data-question='{first}'] button[name=out]")
    reader.reads(".handbook-booklet-message", "Tatt ut. 4 spørsmål igjen.")
    assert drawn(reader, 4) == others
    address = str(reader.run("return location.hash"))
    reader.open(PAGE + address)
    assert drawn(reader, 4) == others
    reader.run(PRINT)
    for part, title in (("worksheet", "Oppgaveark"), ("key", "Fasit")):
        paper = f".handbook-paper[data-part={part}]"
        assert reader.one(f"{paper} h1").text == title
        assert len(reader.all(f"{paper} .handbook-paper-question")) == 4
    assert reader.all(f"{ITEM}, nav, article > section > h1") == []
