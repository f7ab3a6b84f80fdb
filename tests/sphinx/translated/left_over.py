"""What an output has in the author's language: words that no catalogue has passed through."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import bs4

from tests.sphinx.translated.marking import ENDING, KEPT, WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from babel.messages.catalog import Catalog

SAID = ("aria-label", "alt", "placeholder")
"""The attributes whose text a reader gets."""

THEIRS = {"Februar", "März", "April", "November", "Dokumentation"}
"""What Sphinx says in the language of the tests: months, and what it adds to the handbook's name."""


def unmarked(text: str) -> list[str]:
    """Return the words of a text that have not been translated."""
    found = {word for word in WORD.findall(text) if len(word) > 3 and not word.endswith(ENDING)}
    return sorted(found - THEIRS)


def page_text(source: str) -> str:
    """Return what a reader gets of the content of a page, except what has a language of its own."""
    whole: Any = bs4.BeautifulSoup(source, "html.parser")
    page: Any = whole.select_one("article")
    for part in page.select("[lang], script, style, .headerlink, .back-to-top"):
        part.decompose()
    around = [*whole.select("title, .sidebar-tree, .sidebar-brand-text"), page]
    parts = [part.get_text(" ") for part in around]
    parts += [str(tag["content"]) for tag in whole.select("meta[name=description]")]
    for element in page.select("*"):
        parts += [str(element[name]) for name in SAID if element.get(name)]
        parts += words_for_scripts(str(element.get("data-words", "")))
    return "\n".join(parts)


def words_for_scripts(data: str) -> list[str]:
    """Return the texts in an element's JSON, whose placeholders are no words."""
    return [KEPT.sub(" ", text) for text in texts_in(json.loads(data))] if data else []


def texts_in(data: Any) -> Iterator[str]:
    """Yield all texts in JSON, keys apart."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, (dict, list)):
        for part in data.values() if isinstance(data, dict) else data:
            yield from texts_in(part)


def readable(source: str) -> str:
    """Return the source of any file with its escapes undone, and white space folded."""
    text = re.sub(r"\\+u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), source)
    text = re.sub(r"\\+n", " ", text).replace("\\", "")
    return " ".join(html.unescape(html.unescape(text)).split())


def author_words(catalogues: Iterable[Catalog]) -> set[str]:
    """Return runs of words of which each is in an author's text, at least two or a capitalised one."""
    found = set()
    for catalogue in catalogues:
        for entry in catalogue:
            for run in re.split(r"[^\w\s,.-]+", KEPT.sub("|", str(entry.id or ""))):
                words = " ".join(run.split()).strip(" ,.")
                if " " in words and len(words) > 9:
                    found.add(words)
    return found


def left_over(source: str, catalogues: Iterable[Catalog]) -> list[str]:
    """Return the author's words that are in a file."""
    text = readable(source)
    return sorted(words for words in author_words(catalogues) if words in text)
