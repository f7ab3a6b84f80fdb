"""Replace one entry of a list in a YAML file that an author maintains.

Only the entry's own lines change. Comments in the old entry are kept, above the new one.
"""

from __future__ import annotations

from collections import Counter
from textwrap import indent
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.append import read_whole
from handbook_ext.source.cut import line_end
from handbook_ext.source.kept import comments, entries, same, same_all, values
from handbook_ext.source.layouts import last_in
from handbook_ext.source.replace import replace_file
from handbook_ext.source.scalar import scalar

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.source.append import Kind


def swap_entry(path: Path, kind: Kind, entry_id: str, entry: str) -> int:
    """Replace the entry with this id, and return the line number of the new one.

    ``entry`` is YAML, a list with one item. Raises ``AuthorError``, and leaves the file byte for
    byte as it was, when the list has no such entry with a dash, or the result would not be all
    else unchanged and the new entry valid.
    """
    raw, before = read_whole(path, kind)
    after = swapped(before, kind.key, entry_id, entry)
    if after is None or not is_swapped(before, after, kind.key, entry_id, entry):
        raise AuthorError(
            Place(str(path), 1),
            _("Spørsmålet «{id}» kan ikke byttes ut i filen.").format(id=entry_id),
            _("Skriv endringen inn for hånd."),
        )
    replace_file(path, raw, after.encode())
    found = places(after, kind.key, entry_id)
    return after.count("\n", 0, found[0]) + 1 if found else 1


def swapped(text: str, key: str, entry_id: str, entry: str) -> str | None:
    """Return the text with another entry in place of the one with this id; ``None`` if there is none."""
    found = places(text, key, entry_id)
    if found is None:
        return None
    start, end, column = found
    newline = "\r\n" if "\r\n" in text else "\n"
    kept = "".join(f"{comment}\n" for comment in comments(text[start:end]))
    new = indent(kept + entry.strip("\n"), " " * column).replace("\n", newline)
    return text[:start] + new + newline + text[end:]


def places(text: str, key: str, entry_id: str) -> tuple[int, int, int] | None:
    """Return where an entry's lines start and end, and the column of its dash; ``None`` if unknown.

    Positions are those of the parser in Python, which takes less than the one that files are read with.
    """
    try:
        listed = values(yaml.compose(text, yaml.SafeLoader)).get(key)
    except yaml.YAMLError:
        return None
    if listed is None or getattr(listed, "flow_style", True):
        return None
    for node in entries(listed):
        if isinstance(node, yaml.MappingNode) and scalar(node, "id") == entry_id:
            dash = text.rfind("-", 0, node.start_mark.index)
            start = text.rfind("\n", 0, dash) + 1
            if text[start:dash].strip():
                return None
            ends = last_in(node).end_mark.index
            end = ends if text[:ends].endswith("\n") else line_end(text, ends)
            return start, end, dash - start
    return None


def is_swapped(before: str, after: str, key: str, entry_id: str, entry: str) -> bool:
    """Tell whether only the entry with this id has changed, into the given one."""
    try:
        old, new = (values(yaml.compose(text, yaml.SafeLoader)) for text in (before, after))
        [wanted] = entries(yaml.compose(entry, yaml.SafeLoader))
    except (yaml.YAMLError, ValueError):
        return False
    listed, relisted = entries(old.pop(key)), entries(new.pop(key))
    ids = [scalar(node, "id") if isinstance(node, yaml.MappingNode) else "" for node in listed]
    expected = [
        wanted if name == entry_id else node for name, node in zip(ids, listed, strict=True)
    ]
    return (
        list(old) == list(new)
        and same_all(relisted, expected)
        and all(same(node, new[name]) for name, node in old.items())
        and not Counter(comments(before)) - Counter(comments(after))
    )
