"""What holds on every page: axe, overflow, target sizes, reduced motion and print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.every_page.walk import Faults


pytestmark = pytest.mark.sweep


@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_as_it_is_read_has_a_violation(faults: Faults, scheme: str, size: str) -> None:
    assert faults[f"axe {scheme} {size}"] == {}


@pytest.mark.parametrize("size", ["phone", "half", "desktop"], ids=["400 %", "200 %", "100 %"])
def test_nothing_sticks_out_of_any_page_and_what_scrolls_is_a_region_with_a_name(
    faults: Faults, size: str
) -> None:
    assert faults[f"edges {size}"] == {}


@pytest.mark.parametrize("size", ["wide", "phone"], ids=["desktop", "phone"])
def test_every_target_of_every_page_is_large_enough(faults: Faults, size: str) -> None:
    assert faults[f"targets {size}"] == {}


def test_letters_of_twice_the_size_push_nothing_off_a_phone(faults: Faults) -> None:
    assert faults["letters twice as large"] == {}


def test_nothing_stays_over_the_text_of_any_page_on_a_phone(faults: Faults) -> None:
    assert faults["floating phone"] == {}


def test_no_two_groups_have_one_name_and_no_title_says_a_links_words_again(
    faults: Faults,
) -> None:
    assert faults["names"] == {}


def test_nothing_moves_on_any_page_for_who_asked_for_less_motion(faults: Faults) -> None:
    assert faults["motion"] == {}


def test_no_page_prints_its_navigation_or_its_buttons(faults: Faults) -> None:
    assert faults["paper"] == {}
