"""Replace one field of one entry in a YAML file that an author maintains."""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.append import read_whole
from handbook_ext.source.kept import entries
from handbook_ext.source.replace import replace_file
from handbook_ext.source.swap import is_swapped, places

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.source.append import Kind

COMMENT = r" {0,2}#"


def swap_field(path: Path, kind: Kind, entry_id: str, name: str, field: str) -> None:
    """Replace a field of the entry with this id.

    ``field`` is YAML: the lines of the field in an entry at the margin. Raises ``AuthorError``, and
    leaves the file byte for byte as it was, when there is no such field, or more than it would change.
    """
    raw, before = read_whole(path, kind)
    found = places(before, kind.key, entry_id)
    if found is not None:
        start, end, column = found
        newline = "\r\n" if "\r\n" in before else "\n"
        own = before[start:end].replace("\r\n", "\n").splitlines(keepends=True)
        entry = "".join(line[column:] if line.strip() else line for line in own)
        changed = with_field(entry, name, field)
        after = before[:start] + indent(changed, " " * column).replace("\n", newline) + before[end:]
        if changed != entry and is_swapped(before, after, kind.key, entry_id, changed):
            replace_file(path, raw, after.encode())
            return
    raise AuthorError(
        Place(str(path), 1),
        _("Spørsmålet «{id}» kan ikke byttes ut i filen.").format(id=entry_id),
        _("Skriv endringen inn for hånd."),
    )


def with_field(entry: str, name: str, field: str) -> str:
    """Return the YAML of an entry with other lines for one of its fields."""
    lines = entry.splitlines(keepends=True)
    for start, end in spans(entry, (name,)):
        lines[start:end] = [field]
    return "".join(lines)


def spans(text: str, names: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the first line of each of these keys of the only entry, and the line after its value."""
    [entry] = entries(yaml.compose(text, yaml.SafeLoader))
    lines = text.splitlines()
    starts = [(name.value, name.start_mark.line) for name, _value in entry.value]
    ends = [line for _name, line in starts[1:]] + [len(lines)]
    found = []
    for (name, start), end in zip(starts, ends, strict=True):
        # A comment that is not deeper than the keys is about what comes next.
        while re.match(COMMENT, lines[end - 1]):
            end -= 1  # noqa: PLW2901 - it shrinks to the value
        found += [(start, end)] if name in names else []
    return found
