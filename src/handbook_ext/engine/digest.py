"""Hash a text, for seeds and fingerprints."""

import hashlib


def digest(text: str) -> bytes:
    r"""Return the SHA-256 of the text in UTF-16, as bytes.

    UTF-8 would not do: MicroPython keeps the surrogate pairs that JSON has for emoji, and CPython
    cannot encode a lone surrogate.

    >>> digest("😀") == digest("\ud83d\ude00")
    True
    """
    return hashlib.sha256(utf16(text)).digest()


def utf16(text: str) -> bytes:
    """Return the text in UTF-16, big-endian; surrogates are kept as they are."""
    encoded = bytearray()
    for letter in text:
        code = ord(letter)
        units = [code]
        if code > 0xFFFF:  # noqa: PLR2004 - more than one code unit holds
            units = [0xD7C0 + (code >> 10), 0xDC00 + (code & 0x3FF)]
        for unit in units:
            encoded.append(unit >> 8)
            encoded.append(unit & 0xFF)
    return bytes(encoded)
