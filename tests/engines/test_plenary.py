"""The plenary in every engine: only the stage, a key, a show of hands, and the page restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.keys import Keys

if TYPE_CHECKING:
    from tests.engines.reader import Reader

PAGE = "/kurs/plenum.html"
BRANCH = f"{PAGE}#questions=helikopter-over-fjellet,bursdag-pa-sykehjemmet"
BESIDE = ".sidebar-drawer, .mobile-header, .handbook-headings, article > h1, section > h1, footer"


def test_a_rule_is_shown_step_by_step_and_the_page_comes_back(reader: Reader) -> None:
    reader.open(PAGE)
    reader.use(".handbook-plenary-start form[data-start=rule] button")
    reader.reads(".handbook-stage-place", "Spørsmål 1 av")
    assert reader.all(BESIDE) == []
    assert reader.one(".handbook-stage-title").is_displayed()
    assert reader.all(".handbook-scene-reason") == []
    reader.keys("r")
    reader.one(".handbook-scene-reason, .handbook-points")
    reader.keys(Keys.ARROW_LEFT)
    reader.until(lambda: not reader.all(".handbook-scene-reason"), "no key")
    reader.keys("h")
    reader.one(".handbook-hands input")
    reader.keys("7")
    reader.reads(".handbook-hands tbody", "7")
    reader.keys(Keys.ESCAPE, Keys.ESCAPE)
    reader.until(lambda: not reader.all(".handbook-stage"), "no stage")
    assert reader.one(".handbook-plenary-start").is_displayed()
    assert reader.all(BESIDE) != []


def test_a_branch_goes_the_way_that_is_chosen_and_keys_work_all_along(reader: Reader) -> None:
    reader.open(BRANCH)
    reader.reads(".handbook-stage-place", "Spørsmål 1 av 2")
    reader.press(".handbook-scene-choose")
    reader.keys("r", Keys.ARROW_RIGHT)
    reader.until(lambda: len(reader.all(".handbook-scene-part")) == 2, "the next step")
    newest = reader.all(".handbook-scene-part")[-1]
    reader.until(
        lambda: reader.run(
            "return arguments[0].getBoundingClientRect().top < innerHeight - 100", newest
        ),
        "the next step in view",
    )
    reader.driver.refresh()
    reader.until(lambda: len(reader.all(".handbook-scene-part")) == 2, "the step after a reload")
