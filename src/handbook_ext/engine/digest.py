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
    units = [ord(letter) for letter in text]
    if max(units, default=0) > 0xFFFF:  # noqa: PLR2004 - more than one code unit holds
        units = [
            unit
            for code in units
            for unit in (
                (code,) if code <= 0xFFFF else (0xD7C0 + (code >> 10), 0xDC00 + (code & 0x3FF))  # noqa: PLR2004 - as above
            )
        ]
    return bytes([half for unit in units for half in (unit >> 8, unit & 0xFF)])
