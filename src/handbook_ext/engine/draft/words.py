"""A text as words: where each one is, and which sentence it is in."""

from handbook_ext.engine.fold import in_word, small

TYPE_CHECKING = False
if TYPE_CHECKING:
    Span = tuple[int, int]

ENDS = ".!?…"
LONGEST_ABBREVIATION = 4
TITLES = ("st", "dr", "hr", "fr", "prof")
"""Abbreviations before a name, whose stop ends no sentence."""
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞČĐŊŠŦŽ"


class Word:
    """A word or number of a text, folded, with its place, its sentence, and whether it has a capital."""

    def __init__(self, place: "Span", folded: str, sentence: int, *, capital: bool) -> None:
        self.start, self.end = place
        self.folded = folded
        self.sentence = sentence
        self.capital = capital


def read_words(text: str, signs: "list[str]") -> "list[Word]":
    """Return the words of a text.

    ``signs`` are the text's characters. A number is a word too; an ordinal keeps its stop. Sentences
    end with a stop before a space, unless what follows starts with a small letter, or is a number after
    an abbreviation; and with the line.

    >>> text = "Gnr. 5 på Sunndalsøra. Ring!"
    >>> [(word.folded, word.sentence) for word in read_words(text, list(text))]
    [('gnr', 0), ('5', 0), ('på', 0), ('sunndalsøra', 0), ('ring', 1)]
    """
    words: list[Word] = []
    sentence = start = before = 0
    for piece in spaced(text).split(" "):
        end = start + len(piece)
        if piece:
            for at in range(before, start):
                sign = signs[at]
                if sign == "\n" or (sign in ENDS and ends(signs, at, words)):
                    sentence += 1
            before = end
            if "0" <= piece[0] <= "9" and is_ordinal(signs, end):
                piece += "."  # noqa: PLW2901 - the stop is part of it
                before += 1
            capital = signs[start] != piece[0]
            words.append(Word((start, before), piece, sentence, capital=capital))
        start = end + 1
    return words


def spaced(text: str) -> str:
    """Return the text folded as ``fold`` does, with a space in place of all that is in no word.

    Character by character this would take most of the time; so does finding one by its number.

    >>> spaced("ÅRET: 2 × i ØKŠ")
    'året  2   i økš'
    """
    for sign in set(text):
        if sign in CAPITALS:
            text = text.replace(sign, small(sign))
        elif not in_word(sign):
            text = text.replace(sign, " ")
    return text


def blanked(text: str, spans: "list[Span]") -> str:
    """Return the text with spaces in some places, so that no word is found there.

    >>> blanked("Se www.example.no nå", [(3, 17)])
    'Se                nå'
    """
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def is_ordinal(signs: "list[str]", at: int) -> bool:
    """Tell whether a number that ends before a place is an ordinal, as in «7. klasse».

    >>> [is_ordinal(list(text), 1) for text in ("7. klasse", "7. Ring", "7.30")]
    [True, False, False]
    """
    if at + 2 >= len(signs) or signs[at] != "." or signs[at + 1] != " ":
        return False
    after = signs[at + 2]
    return in_word(after) and small(after) == after and not "0" <= after <= "9"


def ends(signs: "list[str]", at: int, words: "list[Word]") -> bool:
    """Tell whether the stop at a place ends a sentence; at least one more word comes after it.

    >>> text = "Hun er på St. Olavs. Dr. Aas ringte."
    >>> [word.sentence for word in read_words(text, list(text))]
    [0, 0, 0, 0, 0, 1, 1, 1]
    """
    place = at + 1
    if signs[place] not in " \t\xa0\n\r":
        return False
    while signs[place] in " \t\xa0":
        place += 1
    after = signs[place]
    if not "0" <= after <= "9" and in_word(after) and small(after) == after:
        return False
    if signs[at] != "." or not words:
        return True
    if not "0" <= after <= "9":
        return words[-1].folded not in TITLES
    start, end = words[-1].start, words[-1].end
    return end - start > LONGEST_ABBREVIATION or "0" <= signs[start] <= "9"
