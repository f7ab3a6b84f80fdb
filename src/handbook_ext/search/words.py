"""The words and titles of the indexed pages, by which the browser mends slips and ranks pages."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

FILE = "handbook-words.json"
SIGNATURE = b"pagefind_dcd"
SHORTEST = 2
_WORD = re.compile(r"[^\W_]+")


def indexed_pages(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what the index holds of each page, by Pagefind's own id."""
    return {
        path.stem: json.loads(gzip.decompress(path.read_bytes()).removeprefix(SIGNATURE))
        for path in sorted(folder.glob("fragment/*.pf_fragment"))
    }


def write_words(folder: Path, stem: Callable[[str], str], common: Iterable[str]) -> None:
    """Write the titles, the words with the most used first, and those too ``common``.

    Forms of one stem stand together, since a search for one of them finds all.
    """
    pages = indexed_pages(folder)
    counts = Counter(
        word.lower()
        for page in pages.values()
        for word in _WORD.findall(page["content"])
        if len(word) >= SHORTEST
    )
    forms: dict[str, list[str]] = {}
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        forms.setdefault(stem(word), []).append(word)
    data = {
        "titles": {name: page["meta"].get("title", "") for name, page in pages.items()},
        "words": [" ".join(words) for words in forms.values()],
        "common": sorted(common),
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    folder.joinpath(FILE).write_text(text, encoding="utf-8")
