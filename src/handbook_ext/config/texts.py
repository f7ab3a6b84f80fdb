"""Texts of ``conf.py`` that must say something certain: a name, a folder, a colour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from keyword import iskeyword
from typing import TYPE_CHECKING

from handbook_ext.config.shapes import Text, TextsByKey, Wrong, no_text, such_as
from handbook_ext.locale import _
from handbook_ext.locale.known import CODE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.config.shapes import Steps

HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
LEGIBLE = 4.5
"""The least contrast of text with its background: WCAG 2.2, success criterion 1.4.3."""
LONGEST = 100
"""The most letters of a file's name; with a suffix, in any script, all systems accept it."""
DARKEST = 0.04045
"""Below this, a channel of sRGB is linear."""


@dataclass(frozen=True)
class Name:
    """A name that Python can have for a variable or a function."""

    words: str

    @property
    def example(self) -> str:
        """The name in quotation marks."""
        return f'"{self.words}"'

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no such name."""
        if not isinstance(value, str) or not value.isidentifier() or iskeyword(value):
            wanted = _("et navn av bokstaver, tall og _, uten mellomrom")
            yield Wrong(steps, wanted, value, such_as(self), quoted=isinstance(value, str))

    def mended(self, value: object) -> str:
        """Return ``str(value)``."""
        return str(value)


@dataclass(frozen=True)
class FolderWithin:
    """The name of a folder within another, or a path of names with ``/`` between."""

    default: str

    @property
    def example(self) -> str:
        """The default, in quotation marks."""
        return f'"{self.default}"'

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not text, or leads out of the folder."""
        yield from no_text(value, steps, self)
        if isinstance(value, str) and not self.is_within(value):
            yield Wrong(steps, _("navnet på en mappe"), value, such_as(self), quoted=True)

    def mended(self, value: object) -> object:
        """Return the value, or the default when it does not do."""
        return value if isinstance(value, str) and self.is_within(value) else self.default

    @staticmethod
    def is_within(path: str) -> bool:
        """Tell whether a path stays within the folder that it is relative to, and names one in it."""
        return all(name not in {"", ".", ".."} and "\\" not in name for name in path.split("/"))


class Languages(TextsByKey):
    """The names of languages by their codes, which are names of folders too."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a dictionary of strings, else what is no code and what is no name."""
        faults = [*super().wrong(value, steps)]
        yield from faults
        for code, name in value.items() if isinstance(value, dict) and not faults else ():
            place = (*steps, code)
            if not CODE.fullmatch(code):
                yield Wrong(place, _("en språkkode"), code, such_as(self), of_key=True)
            elif not name.strip():
                yield Wrong(place, _("navnet på språket"), name, such_as(self), quoted=True)


class FilePath(Text):
    """The path of a file or a folder."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not text, or has a name that no file can have."""
        yield from super().wrong(value, steps)
        if isinstance(value, str) and any(len(name) > LONGEST for name in value.split("/")):
            shown = f"{value[:LONGEST]}…"
            yield Wrong(steps, _("en sti"), shown, _("Bruk kortere navn."), quoted=True)

    def mended(self, value: object) -> str:
        """Return the path; empty when it does not do."""
        return "" if any(self.wrong(value)) else str(value)


@dataclass(frozen=True)
class Ink:
    """A colour for text on white, or for white text on it: ``#rrggbb``, dark enough."""

    default: str

    @property
    def example(self) -> str:
        """The default, in quotation marks."""
        return f'"{self.default}"'

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no such colour."""
        if not isinstance(value, str) or not HEX.fullmatch(value):
            is_text = isinstance(value, str)
            yield Wrong(steps, _("en farge (#rrggbb)"), value, such_as(self), quoted=is_text)
        elif contrast_with_white(value) < LEGIBLE:
            wanted = _("en farge som er mørk nok for hvit skrift")
            yield Wrong(steps, wanted, value, such_as(self), quoted=True)

    def mended(self, value: object) -> object:
        """Return the value, or the default when it does not do."""
        return self.default if any(self.wrong(value)) else value


def contrast_with_white(colour: str) -> float:
    """Return the contrast of ``#rrggbb`` with white, from 1 to 21, as WCAG 2.2 defines it.

    >>> round(contrast_with_white("#000000")), round(contrast_with_white("#767676"), 2)
    (21, 4.54)
    """
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        channel / 12.92 if channel <= DARKEST else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    luminance = sum(
        share * channel for share, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )
    return 1.05 / (luminance + 0.05)
