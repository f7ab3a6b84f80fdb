"""Phrases of several words, some of them only given in part.

A phrase is a list of items. ``ord`` is a word, ``ord-`` one that starts so, ``-ord`` one that ends so,
``-ord-`` one that has it anywhere,
``^ord`` one with a capital, ``0`` a number, ``0.`` an ordinal, ``Aa`` any word with a capital, and
``...`` up to three words of any kind. All are in one sentence.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from handbook_ext.engine.draft.words import Word

    Index = dict[str, Any]
    Match = tuple[str, int, int]

GAP = "..."
LONGEST_GAP = 3
NUMBER, ORDINAL, NAME = "0", "0.", "Aa"
CAPITALISED = "^"
STEM = "-"
KEY = 3
"""How many letters the starts and ends of words are sorted by; each has at least as many."""


def matches(words: "list[Word]", index: "Index") -> "list[Match]":
    """Return the tag of each phrase found, with the numbers of its first and last word.

    ``index`` maps the first item of phrases to the number of their tag and the other items:
    ``whole`` by the word itself, or by the first two with a space, ``starts`` and ``ends`` by three
    letters, with the part to compare, and ``inside`` as a list, with that part too. Raises ``KeyError`` or ``TypeError`` when it is something else.
    """
    whole, starts, ends, tags = index["whole"], index["starts"], index["ends"], index["tags"]
    found = []
    # Few texts have any of them, and one search tells.
    everything = " ".join([word.folded for word in words])
    inside = [entry for entry in index["inside"] if entry[0] in everything]
    for number, word in enumerate(words):
        text = word.folded
        begun = [(entry, 0) for entry in whole[text]] if text in whole else []
        key = text[:KEY]
        if key in starts:
            begun += [(entry, 1) for entry in starts[key] if text.startswith(entry[0])]
        key = text[-KEY:]
        if key in ends:
            begun += [(entry, 1) for entry in ends[key] if text.endswith(entry[0])]
        begun += [(entry, 1) for entry in inside if entry[0] in text]
        if word.capital:
            begun += [(entry, 0) for entry in whole.get(CAPITALISED + text, ())]
            begun += [(entry, 0) for entry in whole.get(NAME, ())]
        elif "0" <= text[0] <= "9":
            kind = ORDINAL if text[-1] == "." else NUMBER
            begun += [(entry, 0) for entry in whole.get(kind, ())]
        for entry, tag in begun:
            last = end_of(entry, tag + 1, words, number)
            if last >= 0:
                found.append((tags[entry[tag]], number, last))
        for entry in whole.get(pair(words, number), ()):
            last = end_of(entry, 1, words, number + 1)
            if last >= 0:
                found.append((tags[entry[0]], number, last))
    return found


def pair(words: "list[Word]", number: int) -> str:
    """Return a word and the next one in its sentence; nothing when it is the last."""
    following = number + 1
    if following >= len(words) or words[following].sentence != words[number].sentence:
        return ""
    return words[number].folded + " " + words[following].folded


def end_of(items: "list[Any]", done: int, words: "list[Word]", last: int) -> int:
    """Return the number of the word that ends a phrase whose items up to ``done`` are met; -1 if none."""
    if done == len(items):
        return last
    item = items[done]
    if item == GAP:
        for at in range(last, min(last + LONGEST_GAP + 1, len(words))):
            if words[at].sentence == words[last].sentence:
                end = end_of(items, done + 1, words, at)
                if end >= 0:
                    return end
        return -1
    following = last + 1
    if following >= len(words) or words[following].sentence != words[last].sentence:
        return -1
    return end_of(items, done + 1, words, following) if is_item(words[following], item) else -1


def is_item(word: "Word", item: str) -> bool:
    """Tell whether a word is what an item of a phrase stands for.

    >>> from handbook_ext.engine.draft.words import Word
    >>> word = Word((0, 3), "bok", 0, capital=True)
    >>> [is_item(word, item) for item in ("bok", "bo-", "-ok", "-o-", "Aa", "0", "båt")]
    [True, True, True, True, True, False, False]
    """
    text = word.folded
    if item in (NUMBER, ORDINAL):
        return "0" <= text[0] <= "9" and text.endswith(".") == (item == ORDINAL)
    if item == NAME:
        return word.capital
    if item.startswith(CAPITALISED):
        return word.capital and text == item[1:]
    if item.startswith(STEM):
        return item[1:-1] in text if item.endswith(STEM) else text.endswith(item[1:])
    if item.endswith(STEM):
        return text.startswith(item[:-1])
    return text == item
