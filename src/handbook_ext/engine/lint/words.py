r"""The words of a text and where they are, without regular expressions, which MicroPython lacks.

A word is letters, digits and underscores, as in CPython's ``\w+``.
"""

from handbook_ext.engine.fold import SPACES, fold, in_word, is_space

TYPE_CHECKING = False
if TYPE_CHECKING:
    Word = tuple[int, int, str]
    """Where a word starts and ends in its text, and the word."""

SENTENCE_ENDS = ".!?:"
AFTER_A_SENTENCE = "»*"
UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u2e80", "\ua4cf"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
"""Thai and Lao, Burmese, Khmer, and the scripts of China and Japan."""


def words_of(text: str) -> "list[Word]":
    """Return the words in order.

    >>> [word for _start, _end, word in words_of("Ring 113, «nå»! Bruk snake_case.")]
    ['Ring', '113', 'nå', 'Bruk', 'snake_case']
    """
    found = []
    start = -1
    for place, sign in enumerate(text):
        if sign == "_" or in_word(sign):
            if start < 0:
                start = place
        elif start >= 0:
            found.append((start, place, text[start:place]))
            start = -1
    if start >= 0:
        found.append((start, len(text), text[start:]))
    return found


def count_words(text: str) -> int:
    r"""Return how many words there are between spaces: what an author would count.

    >>> count_words("  Svar – innen\u00a0en dag. ")
    5
    """
    count, inside = 0, False
    for sign in text:
        if sign in SPACES or "\u2000" <= sign <= "\u200f":  # as is_space, in a third of the time
            inside = False
        elif not inside:
            count, inside = count + 1, True
    return count


def is_spaced(text: str) -> bool:
    """Tell whether a text is in scripts that have spaces between words: else its words cannot be counted.

    >>> is_spaced("Hei, שלום"), is_spaced("สวัสดี"), is_spaced("こんにちは")
    (True, False, False)
    """
    return not any(first <= sign <= last for sign in text for first, last in UNSPACED)


def count_sentences(text: str) -> int:
    """Return how many sentences end; one that never does counts too.

    >>> count_sentences("Kort. «Ja!» Klokka 8.30 går vi"), count_sentences("Uten slutt")
    (2, 1)
    """
    count = 0
    for place, sign in enumerate(text):
        if sign in SENTENCE_ENDS:
            after = text[place + 1 : place + 2]
            count += 1 if is_space(after) or after in AFTER_A_SENTENCE else 0
    return count or 1


def has_phrase(text: str, found: "list[Word]", phrases: "tuple[tuple[str, ...], ...]") -> bool:
    """Tell whether one of the phrases occurs: small letters, and nothing visible between its words."""
    small = [fold(word) for _start, _end, word in found]
    starts = {phrase[0] for phrase in phrases}
    for place, word in enumerate(small):
        for phrase in phrases if word in starts else ():
            if tuple(small[place : place + len(phrase)]) == phrase and all(
                is_space(text[found[at][1] : found[at + 1][0]])
                for at in range(place, place + len(phrase) - 1)
            ):
                return True
    return False
