"""What example drafts have taught the look: how much words weigh for or against each kind of question.

Lists of words find what somebody thought of writing down. Most of what a colleague would ask about is said in a
roundabout way, in words that are harmless one by one. There, many small weights say more when they are added up.

The weights of words, and of what the lists found, are the coefficients of logistic regressions that
``handbook_ext.draft.learning`` fits: one for each kind of question, and one for whether a draft has anything to ask
about at all.
"""

from handbook_ext.engine.draft.phrases import NAME, NUMBER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from handbook_ext.engine.draft.found import Found, Reading
    from handbook_ext.engine.draft.words import Word

    Sentences = dict[int, set[str]]

WINDOW = 4
"""How many sentences are weighed together: in more, one that matters would drown."""
AFFIX = 4
"""How many letters of a longer word's start and end count on their own: Norwegian compounds are endless."""
SCALE = 12.0
"""The weights in the file are whole numbers; divided by this, they are log odds."""
MOST_LIKELY = 2
"""The most questions asked that no list of words has led to: the first ones are the likeliest."""
ANYTHING = ""
"""The kind that stands for all of them."""


def features(reading: "Reading", met: "Found") -> "Sentences":
    """Return what is weighed in each sentence, by its number: its words, and what was found in it.

    ``met`` is what ``find`` returns: a word of a list counts as the others of that list do, by their tag.

    >>> from handbook_ext.engine.draft.found import Reading
    >>> sorted(features(Reading("Ring Kari", []), {"@folk": [(5, 9, 0)]})[0])
    ['Aa', 'ring', 'ring Aa', '~@folk']
    """
    found = word_features(reading.words)
    for kind, start, _end, _host in reading.strings:
        number = reading.sentence(start)
        if number in found:
            found[number].add("#" + kind)
    for tag, places in met.items():
        for _start, _end, number in places:
            if number in found:
                found[number].add("~" + tag)
    return found


def word_features(words: "list[Word]") -> "Sentences":
    """Return the words of each sentence, pairs of them, and their starts and ends.

    A number counts as one whatever it is, and so does a capitalised word within a sentence.

    >>> from handbook_ext.engine.draft.words import read_words
    >>> text = "Ring Kari 8. mai"
    >>> sorted(word_features(read_words(text, list(text)))[0])
    ['0', '0 mai', 'Aa', 'Aa 0', 'mai', 'ring', 'ring Aa']
    """
    found: Sentences = {}
    before = ""
    for word in words:
        text = word.folded
        if word.sentence not in found:
            found[word.sentence] = set()
            before = ""
        own = found[word.sentence]
        if "0" <= text[0] <= "9":
            text = NUMBER
        elif word.capital and before:
            text = NAME
        own.add(text)
        if before:
            own.add(before + " " + text)
        if len(text) > AFFIX:
            own.add(text[:AFFIX] + "-")
            own.add("-" + text[-AFFIX:])
        before = text
    return found


def is_of(check: str, kind: str) -> bool:
    """Tell whether a check is of a kind of question: it has its id, or one that continues it after a hyphen.

    >>> is_of("helse", "helse"), is_of("helse-navn", "helse"), is_of("helsesjekk", "helse")
    (True, True, False)
    """
    return check == kind or check.startswith(kind + "-")


class Weighed:
    """A draft as experience weighs it: the log odds of each kind of question, by sentence.

    ``met`` is what ``find`` found in it. ``experience`` has the ``kinds`` in order, the first one ``ANYTHING``;
    the ``bases`` of each; and for each of the ``features`` a flat list of the number of a kind and its weight.
    Raises ``KeyError`` or ``TypeError`` when it is something else.
    """

    def __init__(
        self,
        reading: "Reading",
        met: "Found",
        extras: "list[str]",
        experience: "dict[str, Any]",
    ) -> None:
        self.kinds: list[str] = experience["kinds"]
        self.bases: list[float] = experience["bases"]
        known: dict[str, list[int]] = experience["features"]
        found = features(reading, met)
        self.numbers = sorted(found)
        self.own = [self.sums(known, found[number]) for number in self.numbers]
        self.counts = [len(found[number]) for number in self.numbers]
        beside = ["@" + extra for extra in extras]
        self.beside = self.sums(known, beside)
        self.extra = len(beside)
        # Each window by the number of its first sentence; a short draft is one.
        last = max(0, len(self.numbers) - WINDOW)
        self.windows = [self.window(first) for first in range(last + 1)] if self.numbers else []

    def sums(self, known: "dict[str, list[int]]", features: "Iterable[str]") -> "list[int]":
        """Return the sum of the weights of some features, by kind."""
        total = [0] * len(self.kinds)
        for feature in features:
            entry = known.get(feature)
            if entry:
                for at in range(0, len(entry), 2):
                    total[entry[at]] += entry[at + 1]
        return total

    def window(self, first: int) -> "list[float]":
        """Return the log odds of each kind in the sentences from one on."""
        count = self.extra + sum(self.counts[first : first + WINDOW])
        size = max(1, count) ** 0.5
        own = self.own[first : first + WINDOW]
        return [
            (self.bases[kind] + (self.beside[kind] + sum([sums[kind] for sums in own])) / size)
            / SCALE
            for kind in range(len(self.kinds))
        ]

    def odds(self) -> "list[float]":
        """Return the highest log odds of each kind in any window; there must be words."""
        return [
            max([window[number] for window in self.windows]) for number in range(len(self.kinds))
        ]

    def kind_of(self, check: str) -> str:
        """Return the kind of question that a check asks, which names it or its family; empty when none does.

        >>> from handbook_ext.engine.draft.found import Reading
        >>> weighed = Weighed(Reading("", []), {}, [], {"kinds": ["", "helse"], "bases": [0, 0], "features": {}})
        >>> [weighed.kind_of(check) for check in ("helse", "helse-navn", "telefon")]
        ['helse', 'helse', '']
        """
        for kind in self.kinds[1:]:
            if is_of(check, kind):
                return kind
        return ANYTHING

    def likeliest(self, kind: str) -> int:
        """Return the sentence that weighs most for a kind, in the window that does; there must be words."""
        number = self.kinds.index(kind)
        odds = [window[number] for window in self.windows]
        first = odds.index(max(odds))
        own = [sums[number] for sums in self.own[first : first + WINDOW]]
        return self.numbers[first + own.index(max(own))]
