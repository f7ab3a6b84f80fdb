"""The front matter of a page in MyST, or its bibliographic fields in reStructuredText, with line numbers."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

import yaml

from handbook_ext.errors import Place
from handbook_ext.source.scalar import NULL

FIELD = re.compile(r":(?P<key>[\w-]+):[ \t]*(?P<value>.*?)[ \t]*")
YAML = "tag:yaml.org,2002:"


class Entry(NamedTuple):
    """A value as its author wrote it; ``None`` when it is not plain text, such as a list.

    ``again`` lists the places where the key is repeated.
    """

    text: str | None
    place: Place
    again: tuple[Place, ...] = ()


def front_matter(source: str, path: str) -> dict[str, Entry]:
    """Return the entries of a page's front matter by key.

    Pages in reStructuredText have a field list at their top. Values are not interpreted: ``2026-13-01`` is a text like any other, whereas MyST
    rejects the whole front matter. Invalid YAML is left for MyST to report.
    """
    first, *rest = source.splitlines() or [""]
    if first.startswith(":") and not path.endswith(".md"):
        return fields([first, *rest], path)
    if not first.startswith("---"):
        return {}
    lines = takewhile(lambda line: not line.startswith(("---", "...")), rest)
    try:
        root = yaml.compose("\n".join(lines), Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return {}
    if not isinstance(root, yaml.MappingNode):
        return {}
    entries: dict[str, Entry] = {}
    for key, value in root.value:
        if isinstance(key, yaml.ScalarNode):
            place = Place(path, key.start_mark.line + 2)  # the first line is ``---``
            known = entries.get(key.value)
            entries[key.value] = (
                known._replace(again=(*known.again, place))
                if known
                else Entry(words_of(value), place)
            )
    return entries


def fields(lines: list[str], path: str) -> dict[str, Entry]:
    """Return the fields of the list that a page in reStructuredText begins with."""
    entries: dict[str, Entry] = {}
    for number, line in enumerate(lines, 1):
        found = FIELD.fullmatch(line)
        if found is None:
            break
        place, known = Place(path, number), entries.get(found["key"])
        entries[found["key"]] = (
            known._replace(again=(*known.again, place))
            if known
            else Entry(found["value"] or None, place)
        )
    return entries


def words_of(value: yaml.Node) -> str | None:
    """Return a value's text; ``None`` for null and for values with tags or anchors."""
    if (
        not isinstance(value, yaml.ScalarNode)
        or value.tag == NULL
        or not value.tag.startswith(YAML)
    ):
        return None
    return str(value.value)


def without_value(source: str, key: str, line: int) -> str:
    """Return ``source`` with only an empty ``key`` on that line of its front matter."""
    lines = source.splitlines(keepends=True)
    lines[line - 1] = f":{key}:\n" if lines[line - 1].startswith(":") else f'{key}: ""\n'
    return "".join(lines)
