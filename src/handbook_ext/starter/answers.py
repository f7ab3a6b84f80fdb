"""What the maker of a new handbook says about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.starter.markup import MARKUPS

if TYPE_CHECKING:
    import datetime as dt

    from handbook_ext.starter.markup import Markup

TEXTS = Path(__file__).parent / "texts"
LANGUAGES = {"nb": "bokmål", "nn": "nynorsk", "en": "English"}
"""The languages that a handbook can be started in."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The name, language and markup of a handbook, whom it is for, how binding it is, and who approves.

    ``roles`` and ``strengths`` map what authors write to what readers see; the strengths are a must, a
    must-not and a should, in this order. ``day`` is the date of the first approval.
    """

    name: str
    language: str
    markup: str
    roles: dict[str, str]
    strengths: tuple[str, str, str]
    approver: str
    day: dt.date

    @property
    def texts(self) -> dict[str, Any]:
        """The words of the pages and questions."""
        return texts_in(self.language)

    @property
    def writes(self) -> Markup:
        """How the pages are written."""
        return MARKUPS[self.markup]


@cache
def texts_in(language: str) -> dict[str, Any]:
    """Return the words of a new handbook in one of ``LANGUAGES``."""
    path = TEXTS / f"{language}.yaml"
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found
