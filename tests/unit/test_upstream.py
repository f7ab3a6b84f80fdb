"""The difference between texts word by word, and the comments in the file of what was accepted."""

from __future__ import annotations

import re
from typing import Any

import yaml
from hypothesis import given, strategies

from handbook_ext.upstream.difference import word_difference
from handbook_ext.upstream.layout import comments_of, written

LINES = strategies.lists(
    strategies.lists(strategies.sampled_from(["a", "b", "c"]), min_size=1, max_size=5).map(
        " ".join
    ),
    max_size=4,
).map("\n".join)
NAMES = strategies.one_of(
    strategies.from_regex(r"[a-z][a-z0-9-]{0,5}(/[a-z.]{1,4})?", fullmatch=True),
    strategies.sampled_from(["no", "on", "null", "1.0", "12e4", "a: b", "# c", "æ ø", "''", '"']),
)
FILE = """\
# Øverst.

# Også øverst.
nabo:  # pakken
  # Om quizene.
  quizzes:
    rolle:
      # Om a.
      a: "1"  # beside a
      b: '2'

      # Om c, på
      # to linjer.
      c: 3a
  version: "1.0"
# Nederst.
"""


@given(LINES, LINES)
def test_a_difference_has_all_the_words_that_are_gone_and_all_that_are_new(
    before: str, after: str
) -> None:
    found = word_difference(before, after)
    changed = [words for line in found for words in line]
    gone = " ".join(words.text for words in changed if words.sign == "-").split()
    new = " ".join(words.text for words in changed if words.sign == "+").split()
    old_words, new_words = sorted(before.split()), sorted(after.split())
    assert sorted([*old_words, *new]) == sorted([*new_words, *gone])
    assert bool(found) == (before.split() != after.split())


@given(LINES, LINES)
def test_the_lines_that_are_shown_read_as_they_do_now(before: str, after: str) -> None:
    lines = [" ".join(line.split()) for line in after.splitlines()]
    for line in word_difference(before, after):
        now = " ".join(words.text for words in line if words.sign != "-")
        assert now in lines or not lines


def accepted(**names: str) -> dict[str, Any]:
    return {"nabo": {"quizzes": {"rolle": names}, "version": "1.0"}}


def test_a_file_that_is_written_again_keeps_all_its_comments() -> None:
    again = written(accepted(a="1", b="2", c="3a"), comments_of(FILE))
    assert re.findall("#.*", again) == re.findall("#.*", FILE)
    assert written(accepted(a="1", b="2", c="3a"), comments_of(again)) == again


def test_a_comment_stays_with_its_name_when_names_come_and_go() -> None:
    again = written(accepted(a="9", bb="7", c="8"), comments_of(FILE)).splitlines()
    assert again[again.index("      # to linjer.") + 1] == '      c: "8"'
    assert again[again.index("      # Om a.") + 1] == '      a: "9" # beside a'
    gone = written(accepted(b="2"), comments_of(FILE))
    assert "Om a" not in gone
    assert "# Nederst." in gone


@given(strategies.dictionaries(NAMES, NAMES, min_size=1))
def test_any_name_is_read_as_it_was_written(names: dict[str, str]) -> None:
    text = written(dict(names), comments_of(""))
    assert yaml.safe_load(text) == names
    assert written(dict(names), comments_of(text)) == text
