"""Case-insensitive comparison that gives the same result in all Pythons.

MicroPython's ``lower``, ``isalpha`` and ``strip`` handle ASCII only.
"""

SPACES = " \t\n\r\x0b\x0c\x85\xa0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
"""Invisible characters, along with U+2000 to U+200F."""

LATIN_CAPITALS = ("À", "Þ")
"""The first and last of a range of capitals whose small letters are 32 code points further on."""
TIMES = "×"
"""The one character in that range that is not a letter."""
SAMI_CAPITALS = "ČĐŊŠŦŽ"
"""Capitals whose small letter is the next code point."""
FIRST_LETTER = "À"
LAST_LETTER = "\u1fff"
"""From here on come punctuation, symbols and surrogates."""


def fold(text: str) -> str:
    """Return the text in lower case, for the letters of Norwegian and the Sámi languages.

    >>> fold("BARNEVERN på Ørsta")
    'barnevern på ørsta'
    >>> fold("AZ ÀÖØÞ ×÷ ČŽ")
    'az àöøþ ×÷ čž'
    """
    return "".join([small(sign) for sign in text])


def small(sign: str) -> str:
    """Return the small letter of a capital, and any other character unchanged."""
    first, last = LATIN_CAPITALS
    if "A" <= sign <= "Z" or (first <= sign <= last and sign != TIMES):
        return chr(ord(sign) + 32)
    return chr(ord(sign) + 1) if sign in SAMI_CAPITALS else sign


def begins_word(start: str, text: str) -> bool:
    """Tell whether a word of ``text`` starts with ``start``; both are folded already.

    >>> begins_word("nav", "vi spør nav-kontoret"), begins_word("nav", "på finnav")
    (True, False)
    >>> begins_word("-", "x--")
    True
    """
    place = text.find(start)
    while place >= 0 and start:
        if place == 0 or not in_word(text[place - 1]):
            return True
        place = text.find(start, place + 1)
    return False


def in_word(sign: str) -> bool:
    r"""Tell whether a character is a letter or a digit.

    >>> [in_word(sign) for sign in "09azAZÀ\u1fff"].count(True)
    8
    >>> any(in_word(sign) for sign in "/:`{@[×÷\u2000")
    False
    """
    if sign < FIRST_LETTER:
        return "0" <= sign <= "9" or "a" <= sign <= "z" or "A" <= sign <= "Z"
    return sign <= LAST_LETTER and sign not in "×÷"


def is_space(text: str) -> bool:
    r"""Tell whether a text is empty or invisible.

    >>> is_space(" \xa0\u200b"), is_space(" . "), is_space("\u2000\u200f"), is_space("\u2010")
    (True, False, True, False)
    """
    return all(sign in SPACES or "\u2000" <= sign <= "\u200f" for sign in text)
