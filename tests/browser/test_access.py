"""axe-core finds no violation of WCAG 2.2 AA after answers; ``every_page`` checks pages as loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.answering import check_all
from tests.browser.axe import violations_in_both_schemes
from tests.browser.pages import ALL_TYPES, RULE
from tests.browser.quiz_page import Question, unfold

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


@pytest.mark.sweep
def test_a_page_with_all_types_has_no_violation_after_answers(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + ALL_TYPES)
    forms = page.locator("form.handbook-question").all()
    types = {form.get_attribute("data-type") for form in forms}
    assert types == {"single", "multiple", "classify", "order", "spot", "branch", "reflect"}
    check_all(page)
    assert violations_in_both_schemes(page) == []


@pytest.mark.sweep
def test_a_rule_page_after_every_kind_of_answer_has_no_violation(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    for question, letters in (
        ("bursdag-pa-sykehjemmet", "a"),
        ("moteflytting-i-messenger", "c"),
        ("feierens-bilde", "ab"),
    ):
        Question(page, question).answer(*letters)
        expect(Question(page, question).verdict).not_to_be_empty()
    unfold(page)
    assert violations_in_both_schemes(page) == []
