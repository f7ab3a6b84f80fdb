"""Find words that distinguish right answers from wrong ones, whatever they are about.

The words come from the handbook's own texts, so the check works in any language.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.finding import Finding, found
from handbook_ext.locale import _
from handbook_ext.quiz.lint.lots import Lot, is_chance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Row

    Group = tuple[Row, ...]

FEWEST_GROUPS = 20  # with fewer, hardly any word can differ significantly
FEWEST_ROWS = 5  # occurrences of a word; rarer ones help nobody to guess
LEAST_RATIO = 2.0  # of odds; in large pools small ratios are significant too, but give little away
MOST_LISTED = 10


class Word(NamedTuple):
    """How many right and wrong rows a word occurs in, and out of how many."""

    word: str
    right: int
    rights: int
    wrong: int
    wrongs: int

    @property
    def odds(self) -> float:
        """The odds ratio of the word in right rows, with a half added to each count (Haldane's correction)."""
        with_it = (self.right + 0.5) / (self.wrong + 0.5)
        without = (self.rights - self.right + 0.5) / (self.wrongs - self.wrong + 0.5)
        return with_it / without


def wording_findings(questions: Sequence[Question]) -> Iterator[Finding]:
    """Yield a finding for words typical of right answers, and one for those of wrong ones."""
    asked = [asked.rows for question in questions for asked in question.view().interactions]
    for right, (more, fewer) in faults().items():
        groups = [rows for rows in asked if any(row.state == right for row in rows)]
        words = telling_words(groups, right)
        favoured = sorted(
            (word for word in words if word.odds > 1), key=lambda word: (-word.odds, word.word)
        )
        avoided = sorted(
            (word for word in words if word.odds < 1), key=lambda word: (word.odds, word.word)
        )
        more_remedy = _("Bruk dem i noen av de andre svarene også, eller si det på en annen måte.")
        fewer_remedy = _("Bruk dem i noen av de riktige svarene også, eller skriv de andre om.")
        yield from finding_of(favoured, groups, more, more_remedy)
        yield from finding_of(avoided, groups, fewer, fewer_remedy)


def faults() -> dict[str, tuple[str, str]]:
    """Return, for each right state, what it means that words are more, or less, common there."""
    return {
        "best": (
            _("Ord som røper det beste svaret: {words}."),
            _("Ord som røper at et svar ikke er det beste: {words}."),
        ),
        "correct": (
            _("Ord som røper at et svar skal krysses av: {words}."),
            _("Ord som røper at et svar ikke skal krysses av: {words}."),
        ),
    }


def finding_of(
    words: Sequence[Word], groups: Sequence[Group], fault: str, remedy: str
) -> Iterator[Finding]:
    """Yield a finding on some words, at the first answer with the most telling one."""
    if not words:
        return
    rows = (row for group in groups for row in group)
    first = next(row for row in rows if words[0].word in words_of(row))
    listed = [
        _("«{word}» ({right} av {rights}, ellers {wrong} av {wrongs})").format(**word._asdict())
        for word in words[:MOST_LISTED]
    ]
    if len(words) > MOST_LISTED:
        listed.append(_("og {count} til").format(count=len(words) - MOST_LISTED))
    message = fault.format(words=", ".join(listed))
    yield found(first.text.place, "telling-words", message, remedy)


def telling_words(groups: Sequence[Group], right: str) -> list[Word]:
    """Return the words whose distribution is not explained by chance."""
    if len(groups) < FEWEST_GROUPS:
        return []
    lots: dict[str, list[Lot]] = defaultdict(list)
    rights: Counter[str] = Counter()
    drawn = 0
    for group in groups:
        own_right = [words_of(row) for row in group if row.state == right]
        own_wrong = [words_of(row) for row in group if row.state != right]
        for word, count in Counter(chain(*own_right, *own_wrong)).items():
            lots[word].append(Lot(len(group), count, len(own_right)))
        rights.update(chain(*own_right))
        drawn += len(own_right)
    others = sum(map(len, groups)) - drawn
    marked = {word: sum(lot.marked for lot in own) for word, own in lots.items()}
    tried = [word for word in lots if marked[word] >= FEWEST_ROWS]
    stands = (
        Word(word, rights[word], drawn, marked[word] - rights[word], others) for word in tried
    )
    return [
        word
        for word in stands
        if max(word.odds, 1 / word.odds) >= LEAST_RATIO
        and not is_chance(lots[word.word], word.right, len(tried))
    ]


def words_of(row: Row) -> set[str]:
    """Return the words of a row, in lower case."""
    return set(re.findall(r"\w+", row.text.markdown.lower()))
