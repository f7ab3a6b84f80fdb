"""How a text looks and reads: capitals, exclamation marks, long sentences and words."""

from handbook_ext.engine.fold import in_word, small

TYPE_CHECKING = False
if TYPE_CHECKING:
    from handbook_ext.engine.draft.words import Span, Word

MARKS = "!?"
FEWEST_LETTERS = 2
"""The fewest letters in a word that counts as shouted."""
LONG_WORD = 6
ENOUGH_WORDS = 20
"""Fewer words say nothing of how hard a text is."""


def shouted(signs: "list[str]", words: "list[Word]", fewest: int) -> "list[Span]":
    """Return runs of at least ``fewest`` words in capitals; one-letter words belong to a run.

    A list of abbreviations has commas, and is none.

    >>> from handbook_ext.engine.draft.words import read_words
    >>> text = "Kom NÅ! VI ER HER og NAV. SFO, PPT, BPA"
    >>> shouted(list(text), read_words(text, list(text)), 3)
    [(4, 17)]
    """
    found = []
    run: list[Word] = []
    for at in range(len(words) + 1):
        if run and at < len(words) and "," in signs[run[-1].end : words[at].start]:
            run = []
        if at < len(words) and words[at].capital and is_capitals(signs, words[at]):
            run.append(words[at])
        elif run:
            letters = [each for each in run if each.end - each.start >= FEWEST_LETTERS]
            if len(letters) >= fewest:
                found.append((run[0].start, run[-1].end))
            run = []
    return found


def is_capitals(signs: "list[str]", word: "Word") -> bool:
    """Tell whether all letters of a word are capitals."""
    return all(small(sign) != sign for sign in signs[word.start : word.end])


def exclaimed(text: str, most: int) -> "list[Span]":
    """Return the runs of more than ``most`` exclamation and question marks.

    >>> exclaimed("Ja! Nå!!! Hva?!", 1)
    [(6, 9), (13, 15)]
    """
    found: list[Span] = []
    if most > 0 and not any(one + other in text for one in MARKS for other in MARKS):
        return found
    count = 0
    for at, sign in enumerate(text + " "):
        if sign in MARKS:
            count += 1
        else:
            if count > most:
                found.append((at - count, at))
            count = 0
    return found


def bracketed(text: str, most: int) -> "list[Span]":
    """Return square brackets with what is in them, at most ``most`` characters with a letter first.

    >>> bracketed("Velkommen [sett inn dato]! [1] []", 40)
    [(10, 25)]
    """
    found: list[Span] = []
    start = text.find("[")
    while start >= 0:
        end = text.find("]", start)
        if end < 0:
            break
        first = small(text[start + 1])
        if 1 <= end - start - 1 <= most and in_word(first) and not "0" <= first <= "9":
            found.append((start, end + 1))
        start = text.find("[", start + 1)
    return found


def long_sentences(words: "list[Word]", most: int) -> "list[Span]":
    """Return the sentences with more than ``most`` words."""
    found = []
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at].sentence != words[start].sentence:
            if at - start > most:
                found.append((words[start].start, words[at - 1].end))
            start = at
    return found


def lix(words: "list[Word]") -> int:
    """Return the readability index: words per sentence and percentage of long words; 0 for short texts."""
    if len(words) < ENOUGH_WORDS:
        return 0
    sentences = len({word.sentence for word in words})
    long_words = len([word for word in words if len(word.folded) > LONG_WORD])
    return round(len(words) / sentences + 100 * long_words / len(words))
