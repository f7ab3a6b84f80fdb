"""Everything that words, pictures and strings find in a draft, by the tag of who looks for it."""

from handbook_ext.engine.draft.phrases import matches
from handbook_ext.engine.draft.pictures import pictured
from handbook_ext.engine.draft.strings import belongs, small_letters, strings
from handbook_ext.engine.draft.tone import bracketed, exclaimed, lix, long_sentences, shouted
from handbook_ext.engine.draft.words import Word, blanked, read_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from handbook_ext.engine.draft.strings import String
    from handbook_ext.engine.draft.words import Span

    Place = tuple[int, int, int]
    Found = dict[str, list[Place]]

NOWHERE = (-1, -1, -1)
"""The place of what concerns the whole draft."""
EXCEPT = "!"
"""The first character of the tag of an exception."""


class Reading:
    """A draft as all finders read it."""

    def __init__(self, text: str, hosts: "list[str]") -> None:
        self.strings: list[String] = strings(text)
        self.text = blanked(text, [(start, end) for _kind, start, end, _host in self.strings])
        # MicroPython finds a character in a text by counting from its start.
        self.signs = list(self.text)
        self.words: list[Word] = read_words(self.text, self.signs)
        self.hosts = hosts

    def sentence(self, at: int) -> int:
        """Return the sentence of the last word that starts at or before a place."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].start <= at:
                low = middle + 1
            else:
                high = middle
        return self.words[max(0, low - 1)].sentence if self.words else 0

    def span(self, sentence: int) -> "Span":
        """Return where a sentence that has words starts and ends."""
        own = [word for word in self.words if word.sentence == sentence]
        return own[0].start, own[-1].end

    def of_kind(self, kind: str, hosts: "list[str]") -> "list[Span]":
        """Return the places of strings of a kind whose host is none of ``hosts``."""
        return [
            (start, end)
            for name, start, end, host in self.strings
            if name == kind and not belongs(host, hosts)
        ]


def find(reading: Reading, data: "dict[str, Any]") -> "Found":
    """Return the places by tag, as start, end and number of the sentence, without the exceptions."""
    words = reading.words
    found: Found = {}
    for tag, first, last in matches(alike(words, data["same"]), data["index"]):
        place = (words[first].start, words[last].end, words[first].sentence)
        found.setdefault(tag, []).append(place)
    for tag, start, end, sentence in pictured(reading.signs, words, data["pictures"]):
        found.setdefault(tag, []).append((start, end, sentence))
    for tag, finder, over in data["finders"]:
        spans = FINDERS[finder](reading, over)
        places = [(start, end, reading.sentence(start)) for start, end in spans]
        found.setdefault(tag, []).extend(places)
    return {tag: allowed(found, tag) for tag in found if not tag.startswith(EXCEPT)}


def alike(words: "list[Word]", same: "dict[str, str]") -> "list[Word]":
    """Return the words with one spelling for those that mean the same, such as «ikkje» and «ikke».

    Their places are the draft's own; what looks at numbers and lengths has the words as they are.

    >>> from handbook_ext.engine.draft.words import read_words
    >>> text = "Eg veit ikkje"
    >>> [word.folded for word in alike(read_words(text, list(text)), {"ikkje": "ikke", "eg": "jeg"})]
    ['jeg', 'veit', 'ikke']
    """
    return [
        Word((word.start, word.end), same[word.folded], word.sentence, capital=word.capital)
        if word.folded in same
        else word
        for word in words
    ]


def allowed(found: "Found", tag: str) -> "list[Place]":
    """Return the places of a tag that no exception of it touches."""
    excepted = letters_of([place[:2] for place in found.get(EXCEPT + tag, [])])
    return [
        place
        for place in found[tag]
        if not excepted or not any(at in excepted for at in range(place[0], place[1]))
    ]


def letters_of(spans: "list[Span]") -> "set[int]":
    """Return the places of all characters in some spans."""
    return {at for start, end in spans for at in range(start, end)}


def find_email(reading: Reading, _over: int) -> "list[Span]":
    """Return e-mail addresses with other hosts than the handbook's own."""
    return reading.of_kind("email", reading.hosts)


def find_any_email(reading: Reading, _over: int) -> "list[Span]":
    """Return all e-mail addresses."""
    return reading.of_kind("email", [])


def find_link(reading: Reading, _over: int) -> "list[Span]":
    """Return links to hosts that are not known."""
    return reading.of_kind("link", reading.hosts)


def find_any_link(reading: Reading, _over: int) -> "list[Span]":
    """Return all links."""
    return reading.of_kind("link", [])


def find_hashtag(reading: Reading, over: int) -> "list[Span]":
    """Return hashtags of more than ``over`` letters, all of them small but the first."""
    return [
        (start, end)
        for kind, start, end, word in reading.strings
        if kind == "hashtag" and len(word) > over and small_letters(word)
    ]


def find_shouting(reading: Reading, over: int) -> "list[Span]":
    """Return runs of more than ``over`` words in capitals."""
    return shouted(reading.signs, reading.words, over + 1)


def find_exclamation(reading: Reading, over: int) -> "list[Span]":
    """Return runs of more than ``over`` exclamation marks."""
    return exclaimed(reading.text, over)


def find_sentence(reading: Reading, over: int) -> "list[Span]":
    """Return sentences of more than ``over`` words."""
    return long_sentences(reading.words, over)


def find_question(reading: Reading, _over: int) -> "list[Span]":
    """Return the question marks: each has the sentence that it ends.

    >>> find_question(Reading("Kan vi? Ja. Når?", []), 0)
    [(6, 7), (15, 16)]
    """
    return [(at, at + 1) for at, sign in enumerate(reading.signs) if sign == "?"]


def find_gap(reading: Reading, over: int) -> "list[Span]":
    """Return what is in square brackets, of at most ``over`` characters: a text not filled in."""
    return bracketed(reading.text, over)


def find_whole(reading: Reading, over: int) -> "list[Span]":
    """Return the whole text when it has more than ``over`` words: what matters is what it lacks.

    >>> find_whole(Reading("Tre ord her", []), 2), find_whole(Reading("To ord", []), 2)
    ([(-1, -1)], [])
    """
    return [NOWHERE[:2]] if len(reading.words) > over else []


def find_hard_text(reading: Reading, over: int) -> "list[Span]":
    """Return the whole text when it is harder to read than ``over``."""
    return [NOWHERE[:2]] if lix(reading.words) > over else []


FINDERS: "dict[str, Callable[[Reading, int], list[Span]]]" = {
    "email": find_email,
    "any-email": find_any_email,
    "link": find_link,
    "any-link": find_any_link,
    "hashtag": find_hashtag,
    "shouting": find_shouting,
    "exclamation": find_exclamation,
    "sentence": find_sentence,
    "hard-text": find_hard_text,
    "question": find_question,
    "gap": find_gap,
    "whole": find_whole,
}
"""What finds places that words and pictures cannot describe, by the names that files use."""
