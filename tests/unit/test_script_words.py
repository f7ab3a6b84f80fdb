"""Every text that a script looks up is printed by Python, and vice versa.

A script that looks up a text that is not printed shows nothing, without any error.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from handbook_ext.draft.words import draft_words
from handbook_ext.plenary.words import plenary_words
from handbook_ext.progress.words import progress_words, repeat_words
from handbook_ext.tools.texts.phrases import text_words
from handbook_ext.tools.words import tool_words

SCRIPTS = Path(__file__).parents[2] / "src" / "handbook_ext" / "browser" / "src"
PRINTED = {
    "draft": draft_words(),
    "plenary": plenary_words(),
    "progress": progress_words() | repeat_words(),
    "tool": tool_words(makes_texts=True) | tool_words(makes_texts=False) | text_words(),
}
SPOKEN_FOR = {"plenary": "types/**/*stage*.ts"}
"""Scripts in other folders that use a folder's texts: how each type is shown to a room."""


def script(folder: str) -> str:
    """Return all code that uses the texts of a folder."""
    elsewhere = SCRIPTS.glob(SPOKEN_FOR[folder]) if folder in SPOKEN_FOR else ()
    files = sorted([*(SCRIPTS / folder).rglob("*.ts"), *elsewhere])
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def reported_by_switch(code: str) -> set[str]:
    """Return what the switch for storing reports, by the status that this code gives it."""
    switch = (SCRIPTS / "forms" / "keep-switch.ts").read_text(encoding="utf-8")
    reports = re.findall(r'"(\w+)"', switch)
    statuses = re.findall(r'new KeepSwitch\([^)]*"(\w+)"', code)
    return {f"{status}_{report}" for status in statuses for report in reports}


@pytest.mark.parametrize("folder", PRINTED)
def test_each_word_that_a_script_asks_for_is_printed_and_not_blank(folder: str) -> None:
    asked = set(re.findall(r'\bsay\(\s*"(\w+)"', script(folder)))
    assert asked
    assert asked <= {name for name, word in PRINTED[folder].items() if word.strip()}


@pytest.mark.parametrize("folder", PRINTED)
def test_each_word_that_is_printed_is_named_in_the_script(folder: str) -> None:
    code = script(folder)
    names = re.findall(r'["`](\w+)(["`]|\$\{)', code)
    whole = {name for name, end in names if end != "${"} | reported_by_switch(code)
    beginnings = tuple(name for name, end in names if end == "${")
    unread = PRINTED[folder].keys() - whole
    assert {name for name in unread if not name.startswith(beginnings)} == set()
