"""Numbers of a certain form, such as those of people and cars.

In a picture, ``0`` is any digit and ``A`` any capital letter; everything else is itself.
"""

from handbook_ext.engine.fold import in_word, small

TYPE_CHECKING = False
if TYPE_CHECKING:
    from handbook_ext.engine.draft.words import Word

    Picture = tuple[str, str, list[list[int]]]
    Pictured = tuple[str, int, int, int]

DIGITS = "0123456789"
BRACKET = "("
"""What a picture may start with before the digit or capital letter."""
MODULUS = 11


def pictured(
    signs: "list[str]", words: "list[Word]", pictures: "list[Picture]"
) -> "list[Pictured]":
    """Return the tag, start, end and sentence of each place that looks like a picture.

    ``pictures`` are lists of a tag, a picture, and check digits: for each one the weights of all
    digits, which must sum to a multiple of eleven.

    >>> from handbook_ext.engine.draft.words import read_words
    >>> text = list("Ring 400 00 012.")
    >>> pictured(text, read_words("".join(text), text), [("telefon", "400 00 000", [])])
    [('telefon', 5, 15, 0)]
    """
    found = []
    known = by_length(pictures)
    for word in words:
        start = word.start
        if not word.capital and word.folded[0] not in DIGITS:
            continue
        for tag, picture, weights in known.get(len(word.folded), ()):
            at = start - 1 if picture[0] == BRACKET else start
            if at >= 0 and fits(signs, at, picture):
                end = at + len(picture)
                digits = [int(sign) for sign in signs[at:end] if sign in DIGITS]
                if all(checks(digits, each) for each in weights):
                    found.append((tag, at, end, word.sentence))
    return found


def by_length(pictures: "list[Picture]") -> "dict[int, list[Picture]]":
    """Return pictures by the length of their first word, so that few are compared.

    >>> sorted(by_length([("a", "400 00 000", []), ("b", "(0)", []), ("c", "AA 00000", [])]))
    [1, 2, 3]
    """
    found: dict[int, list[Picture]] = {}
    for each in pictures:
        length = 0
        for sign in each[1].lstrip(BRACKET):
            if not in_word(sign):
                break
            length += 1
        found.setdefault(length, []).append(each)
    return found


def fits(signs: "list[str]", start: int, picture: str) -> bool:
    """Tell whether what starts at a place looks like a picture, and ends where it does."""
    end = start + len(picture)
    if end > len(signs):
        return False
    for at, wanted in enumerate(picture, start):
        sign = signs[at]
        if wanted == "0":
            if sign not in DIGITS:
                return False
        elif wanted == "A":
            if small(sign) == sign:
                return False
        elif wanted != sign and not (wanted == " " and sign == "\xa0"):
            return False
    return end == len(signs) or not in_word(signs[end]) or not in_word(signs[end - 1])


def checks(digits: "list[int]", weights: "list[int]") -> bool:
    """Tell whether a weighted sum of digits is a multiple of eleven.

    >>> checks([1, 2], [9, 1]), checks([1, 3], [9, 1])
    (True, False)
    """
    return sum(digits[at] * weights[at] for at in range(len(weights))) % MODULUS == 0
