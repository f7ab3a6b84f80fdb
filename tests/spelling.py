"""Dictionaries of bokmål and nynorsk for spell-checking what readers read."""

from __future__ import annotations

import gc
import re
import warnings
from typing import TYPE_CHECKING

from spylls.hunspell.algo.lookup import Lookup
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import FileReader

from tests.prose import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def speller(language: str) -> Callable[[str], bool]:
    """Return a function that tells whether a word is in the dictionary; loading takes seconds.

    Compounds are not accepted unless listed: otherwise
    «taushetspikt» would pass.
    """
    path = ROOT / f"src/handbook_ext/browser/node_modules/dictionary-{language}/index"
    gc.disable()  # it would look through all words time and again while they are read
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        aff, context = read_aff(FileReader(f"{path}.aff"))
        dic = read_dic(FileReader(f"{path}.dic", context.encoding), aff=aff, context=context)
        lookup = Lookup(aff, dic)  # without what proposes other words, which takes as long
        gc.enable()
        gc.collect()  # the reader leaves its files open

    def knows(word: str) -> bool:
        return any(True for _form in lookup.good_forms(word, compound_forms=False))

    return knows
