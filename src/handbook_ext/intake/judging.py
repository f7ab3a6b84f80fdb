"""How answers of other programs are judged in our words, as far as they say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.intake.markup import folded
from handbook_ext.locale import _
from handbook_ext.quiz.model import VERDICTS
from handbook_ext.quiz.words import state_words

if TYPE_CHECKING:
    from collections.abc import Mapping

JUDGED = re.compile(r"\*\*(?P<word>[^*]+)\*\*\.?\s*(?P<rest>.*)", re.DOTALL)
RIGHT = frozenset(
    ["x", "ja", "rett", "riktig", "korrekt", "sant", "true", "yes", "correct", "right", "1"]
)
WRONG = frozenset(["nei", "galt", "feil", "usant", "false", "no", "wrong", "incorrect", "0"])


class Judged(NamedTuple):
    """A reason without what our own files add to it: the judgement, and the rules it rests on."""

    state: str
    reason: str
    rules: tuple[str, ...]


class Judge:
    """Knows the words for judgements, and the titles of the rules."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self.words = {folded(word).casefold(): state for state, word in state_words().items()}
        self.words |= {state: state for state in (*VERDICTS, "correct", "wrong")}
        self.titles = {folded(title).casefold(): slug for slug, title in titles.items()}

    def state_of(self, word: str) -> str:
        """Return the judgement that a word stands for: a verdict, ``correct`` or ``wrong``; or nothing."""
        plain = folded(word).casefold().strip(".!")
        if plain in self.words:
            return self.words[plain]
        return "correct" if plain in RIGHT else "wrong" if plain in WRONG else ""

    def judged(self, reason: str) -> Judged:
        """Return a reason with its judgement and rules taken out, if they are there in our words."""
        found = JUDGED.fullmatch(reason)
        state = self.words.get(folded(found["word"]).casefold(), "") if found else ""
        rest = found["rest"] if found and state else reason
        words, mark, names = rest.rpartition(_("Regel: "))
        rules = self.rules_in(names) if mark else ()
        return Judged(state, words.strip() if rules else rest.strip(), rules)

    def rules_in(self, names: str) -> tuple[str, ...]:
        """Return the rules that titles with commas between them name; none if one is unknown."""
        found: list[str] = []
        rest = folded(names).casefold()
        while rest:
            fitting = [title for title in self.titles if f"{rest}, ".startswith(f"{title}, ")]
            if not fitting:
                return ()
            longest = max(fitting, key=len)
            found.append(self.titles[longest])
            rest = rest[len(longest) + 2 :]
        return tuple(found)
