"""Dictionaries of bokmål and nynorsk, by which tests spell what readers read."""

from __future__ import annotations

import gc
import re
import warnings
from typing import TYPE_CHECKING

from spylls.hunspell import Dictionary

from tests.prose import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def speller(language: str) -> Callable[[str], bool]:
    """Return what tells words of the dictionary; loading it takes some seconds.

    What is right only because two of its words may stand together is no word of it: otherwise
    «taushetspikt» would pass.
    """
    path = ROOT / f"src/handbook_ext/browser/node_modules/dictionary-{language}/index"
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        lookup = Dictionary.from_files(str(path)).lookuper
        gc.collect()  # the reader leaves its files open

    def knows(word: str) -> bool:
        return any(True for _form in lookup.good_forms(word, compound_forms=False))

    return knows
