"""The front matter of a page, read with its lines."""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

import yaml

from handbook_ext.errors import Place
from handbook_ext.source.scalar import NULL

YAML = "tag:yaml.org,2002:"


class Entry(NamedTuple):
    """A value as its author wrote it; ``None`` for what is no plain text, such as a list.

    ``again`` are the places where the key stands once more.
    """

    text: str | None
    place: Place
    again: tuple[Place, ...] = ()


def front_matter(source: str, path: str) -> dict[str, Entry]:
    """Return the entries above a page's first heading, by key.

    Nothing is made of the values: ``2026-13-01`` is a text like others, where MyST
    gives up the whole front matter. What is no YAML is left to MyST to tell.
    """
    first, *rest = source.splitlines() or [""]
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
            place = Place(path, key.start_mark.line + 2)  # the first line is the dashes
            known = entries.get(key.value)
            entries[key.value] = (
                known._replace(again=(*known.again, place))
                if known
                else Entry(words_of(value), place)
            )
    return entries


def words_of(value: yaml.Node) -> str | None:
    """Return a value's words; ``None`` for what is none, as ``~``, or has a mark that swallows one."""
    if (
        not isinstance(value, yaml.ScalarNode)
        or value.tag == NULL
        or not value.tag.startswith(YAML)
    ):
        return None
    return str(value.value)


def without_value(source: str, key: str, line: int) -> str:
    """Return ``source`` with nothing but an empty ``key`` on a line of its front matter."""
    lines = source.splitlines(keepends=True)
    lines[line - 1] = f'{key}: ""\n'
    return "".join(lines)
