"""A type of question is in all five tables or in none: one that a script lacks is left as printed, in silence."""

from __future__ import annotations

import re

import pytest

from handbook_ext.engine.types import TYPES as GRADED
from handbook_ext.quiz.types import TYPES as READ
from tests.prose import ROOT

SCRIPTS = ROOT / "src" / "handbook_ext" / "browser" / "src" / "types"


def test_what_a_file_may_have_is_what_the_engine_grades() -> None:
    assert tuple(READ) == GRADED


@pytest.mark.parametrize("table", ["table", "stages", "stencils"])
def test_what_a_file_may_have_is_what_the_page_and_its_form_show(table: str) -> None:
    code = (SCRIPTS / f"{table}.ts").read_text(encoding="utf-8")
    found = re.search(r"= \{\n((?:  \w+,\n)+)\};", code)
    assert found is not None
    assert found[1].replace(",", "").split() == list(READ)
