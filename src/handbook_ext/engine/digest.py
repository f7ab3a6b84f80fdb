"""A number that follows from a text, for seeds and fingerprints."""

import hashlib


def digest(text: str) -> bytes:
    r"""Return the SHA-256 of the text's UTF-16.

    UTF-8 would not do: an emoji that JSON writes as two halves stays two halves
    in MicroPython, and a lone half cannot be encoded in CPython.

    >>> digest("😀") == digest("\ud83d\ude00")
    True
    """
    return hashlib.sha256(utf16(text)).digest()


def utf16(text: str) -> bytes:
    """Return the text as UTF-16, big end first, with halves of emoji as they come."""
    encoded = bytearray()
    for letter in text:
        code = ord(letter)
        units = [code]
        if code > 0xFFFF:  # noqa: PLR2004 - beyond what one unit holds
            units = [0xD7C0 + (code >> 10), 0xDC00 + (code & 0x3FF)]
        for unit in units:
            encoded.append(unit >> 8)
            encoded.append(unit & 0xFF)
    return bytes(encoded)
