"""What is said of a wrong value in ``conf.py`` shows a right one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from handbook_ext.config import OPTIONS
from handbook_ext.locale import speak

if TYPE_CHECKING:
    from handbook_ext.config.option import Option


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_a_value_of_a_wrong_type_is_answered_with_an_example_that_is_right(
    option: Option, language: str
) -> None:
    speak(language)
    example = str(option.shape.example)  # it may be lazy, which is no string
    assert list(option.shape.wrong(ast.literal_eval(example))) == []
    (wrong,) = option.shape.wrong(object())
    assert example in wrong.remedy
