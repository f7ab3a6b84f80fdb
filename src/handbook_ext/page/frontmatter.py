"""The front matter of a page in MyST, or its bibliographic fields in reStructuredText, with line numbers."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

import yaml

from handbook_ext.errors import Place
from handbook_ext.source.cut import mark_cut
from handbook_ext.source.scalar import NULL, swallowed, without_comment
from handbook_ext.source.tree import too_deep

FIELD = re.compile(r":(?P<key>[\w-]+):[ \t]*(?P<value>.*?)[ \t]*")
YAML = "tag:yaml.org,2002:"


MARKS = ("&", "!")
"""What begins an anchor or a tag, which would swallow a word."""


class Entry(NamedTuple):
    """A value as its author wrote it; ``None`` when it is not plain text, such as a list.

    ``span`` is where it is in the page, and ``again`` lists the places where the key is repeated. ``misread`` is the fault and remedy of a text
    that YAML reads differently from how it looks.
    """

    text: str | None
    place: Place
    span: tuple[int, int]
    misread: tuple[str, str] | None = None
    again: tuple[Place, ...] = ()


def front_matter(source: str, path: str) -> dict[str, Entry]:
    """Return the entries of a page's front matter by key.

    Pages in reStructuredText have a field list at their top. Values are not interpreted: ``2026-13-01`` is a text like any other, whereas MyST
    rejects the whole front matter. Invalid YAML is left for MyST to report. Raises ``AuthorError`` for what
    MyST could not read without end.
    """
    first, *rest = source.split("\n")
    if first.startswith(":") and not path.endswith(".md"):
        return fields([first, *rest], path)
    if not first.startswith("---"):
        return {}
    text = "\n".join(takewhile(lambda line: not line.startswith(("---", "...")), rest))
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return {}
    except RecursionError as error:
        raise too_deep(Place(path, 1)) from error
    if not isinstance(root, yaml.MappingNode):
        return {}
    mark_cut(root, text)
    start = len(first) + 1
    entries: dict[str, Entry] = {}
    for key, value in root.value:
        if isinstance(key, yaml.ScalarNode):
            place = Place(path, key.start_mark.line + 2)  # the first line is ``---``
            misread = swallowed(value) if isinstance(value, yaml.ScalarNode) else None
            words = words_of(without_comment(value), text)
            span = (start + value.start_mark.index, start + value.end_mark.index)
            note(entries, key.value, Entry(words, place, span, misread))
    return entries


def fields(lines: list[str], path: str) -> dict[str, Entry]:
    """Return the fields of the list that a page in reStructuredText begins with."""
    entries: dict[str, Entry] = {}
    start = 0
    for number, line in enumerate(lines, 1):
        found = FIELD.fullmatch(line)
        if found is None:
            break
        span = (start + found.start("value"), start + found.end("value"))
        note(entries, found["key"], Entry(found["value"] or None, Place(path, number), span))
        start += len(line) + 1
    return entries


def note(entries: dict[str, Entry], key: str, entry: Entry) -> None:
    """Add an entry; of a key that is repeated, the first counts, with the places of the others."""
    first = entries.get(key)
    entries[key] = first._replace(again=(*first.again, entry.place)) if first else entry


def words_of(value: yaml.Node, text: str) -> str | None:
    """Return a value's words; ``None`` for null and for values with tags or anchors."""
    if (
        not isinstance(value, yaml.ScalarNode)
        or value.tag == NULL
        or not value.tag.startswith(YAML)
        or text.startswith(MARKS, value.start_mark.index)
    ):
        return None
    return str(value.value)


def without_facts(source: str) -> str:
    """Return a page with blank lines for its front matter."""
    first, *rest = source.split("\n")
    facts = [first, *takewhile(lambda line: not line.startswith("---"), rest)]
    return "\n".join(["" for _line in facts] + ["", *rest[len(facts) :]])


def with_values(source: str, values: list[tuple[Entry, str]]) -> str:
    """Return a page with other words in place of the values of some entries."""
    for entry, words in sorted(values, key=lambda each: each[0].span, reverse=True):
        start, end = entry.span
        ends = "\n" if source[start:end].endswith("\n") else ""
        quoted = words if source.startswith(":") else f' "{words}"'
        source = f"{source[:start]}{quoted}{ends}{source[end:]}"
    return source
