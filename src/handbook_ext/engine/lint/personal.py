"""What looks like personal data: national identity numbers, phone numbers and e-mail addresses."""

from handbook_ext.engine.fold import in_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
"""The weights of the two check digits of a fødselsnummer, modulo 11."""
MODULUS = 11
SPACES = " \xa0"
"""What may be between the digits; numbers copied from a page often have the second."""
ID_NUMBERS = ("ddddddddddd", "dddddd ddddd")
PHONES = (("dddddddd", "23456789"), ("dd dd dd dd", "23456789"), ("ddd dd ddd", "49"))
"""How phone numbers are written, and the digits that each may start with."""
MOST_DAYS, MOST_MONTHS, ADDED = 31, 12, 40
"""D-numbers add 40 to the day; other numbers add 40 or 80 to the month."""


def personal(text: str, own_hosts: "Collection[str]") -> "tuple[str, str]":
    """Return what a text seems to contain, ``number``, ``phone`` or ``mail``, and how it is written there.

    Both are empty for nothing.

    ``own_hosts``, in small letters, are those whose addresses may be there.

    >>> personal("Fnr. 010190 00083", []), personal("Ring 22 22 55 55.", [])
    (('number', '010190 00083'), ('phone', '22 22 55 55'))
    >>> personal("(post@example.no)", []), personal("post@Example.no", ["example.no"])
    (('mail', 'post@example.no'), ('', ''))
    >>> personal("Sak 12345678901", []), personal("I 2024 og 2025", [])
    (('', ''), ('', ''))
    """
    starts = [
        place
        for place, sign in enumerate(text)
        if is_digit(sign) and not is_digit(text[place - 1 : place])
    ]
    for start in starts:
        for shape in ID_NUMBERS:
            digits = [sign for sign in text[start : start + len(shape)] if is_digit(sign)]
            if fits(text, start, shape) and is_id_number("".join(digits)):
                return "number", text[start : start + len(shape)]
    for start in starts + [start + 2 for start in starts if follows_prefix(text, start)]:
        for shape, firsts in PHONES:
            if fits(text, start, shape) and text[start] in firsts:
                return "phone", text[start : start + len(shape)]
    for address in addresses(text):
        if address[address.find("@") + 1 :].lower() not in own_hosts:
            return "mail", address
    return "", ""


def follows_prefix(text: str, start: int) -> bool:
    """Tell whether ``+47`` is there, with its digits at ``start``."""
    return text[start - 1 : start + 2] == "+47"


def is_digit(sign: str) -> bool:
    """Tell whether this is one of the ten digits; an empty text is not."""
    return "0" <= sign <= "9"


def fits(text: str, start: int, shape: str) -> bool:
    """Tell whether a number of this shape starts there and ends where the shape does."""
    piece = text[start : start + len(shape)]
    if len(piece) < len(shape) or is_digit(text[start + len(shape) : start + len(shape) + 1]):
        return False
    return all(
        is_digit(sign) if wanted == "d" else sign in SPACES
        for sign, wanted in zip(piece, shape)  # noqa: B905 - MicroPython's has no ``strict``
    )


def is_id_number(digits: str) -> bool:
    """Tell whether eleven digits are a fødselsnummer: its check digits, and a day and a month.

    >>> is_id_number("01019000083"), is_id_number("01019000084"), is_id_number("41019000000")
    (True, False, False)
    """
    numbers = [int(digit) for digit in digits]
    day, month = int(digits[:2]) % ADDED, int(digits[2:4]) % ADDED
    if not (1 <= day <= MOST_DAYS and 1 <= month <= MOST_MONTHS):
        return False
    return all(
        check_digit(numbers, weights) == numbers[len(weights)]
        for weights in (FIRST_WEIGHTS, SECOND_WEIGHTS)
    )


def check_digit(numbers: "list[int]", weights: "tuple[int, ...]") -> int:
    """Return the check digit of the first numbers; ten for those that have none."""
    total = sum([number * weight for number, weight in zip(numbers, weights)])  # noqa: B905
    return (MODULUS - total % MODULUS) % MODULUS


def addresses(text: str) -> "list[str]":
    """Return what looks like e-mail addresses.

    >>> addresses("a@b.no, @navn, kari.moe@Sunndal.kommune.no.")
    ['a@b.no', 'kari.moe@Sunndal.kommune.no']
    """
    found = []
    place = text.find("@")
    while place >= 0:
        end = place + 1
        while end < len(text) and (text[end] in ".-_" or in_word(text[end])):
            end += 1
        host = text[place + 1 : end]
        while host and host[-1] in ".-":
            host = host[:-1]
        start = place
        while start > 0 and (text[start - 1] in ".-_+" or in_word(text[start - 1])):
            start -= 1
        before = text[place - 1] if place else ""
        if len(host) > 1 and before and (before == "_" or in_word(before)):
            found.append(text[start : place + 1] + host)
        place = text.find("@", place + 1)
    return found
