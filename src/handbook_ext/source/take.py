"""Take one entry out of a list in a YAML file that an author maintains."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.append import read_whole
from handbook_ext.source.kept import entries, same, same_all, values
from handbook_ext.source.replace import replace_file
from handbook_ext.source.swap import places

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.source.append import Kind


class Taken(NamedTuple):
    """An entry as YAML, a list with one item, and the file as it was and as it is without the entry."""

    entry: str
    raw: bytes
    rest: str
    is_last: bool


def take_entry(path: Path, kind: Kind, entry_id: str, without: str) -> Taken:
    """Return an entry of a file and the rest; the entry's key ``without`` is left out of it.

    Changes nothing. Raises ``AuthorError`` when the entry has no lines of its own.
    """
    raw, text = read_whole(path, kind)
    plain = text.replace("\r\n", "\n")
    found = places(plain, kind.key, entry_id)
    if found is not None:
        start, end, _column = found
        lines = dedent(plain[start:end]).splitlines(keepends=True)
        entry = "".join(line for line in lines if not line.startswith(f"  {without}:"))
        rest = plain[:start] + plain[end:]
        if is_taken(plain, rest, kind.key, entry, without):
            left = entries(values(yaml.compose(rest, yaml.SafeLoader)).get(kind.key))
            return Taken(entry, raw, rest, not left)
    raise AuthorError(
        Place(str(path), 1),
        _("Spørsmålet «{id}» kan ikke tas ut av filen.").format(id=entry_id),
        _("Flytt det for hånd."),
    )


def leave(path: Path, taken: Taken) -> None:
    """Write a file without the entry that was taken; remove it when that was the last."""
    replace_file(path, taken.raw, taken.rest.encode())
    if taken.is_last:
        path.unlink()


def is_taken(before: str, rest: str, key: str, entry: str, without: str) -> bool:
    """Tell whether two texts have all that one had, but for a key of the entry between them."""
    try:
        old, new = (values(yaml.compose(text, yaml.SafeLoader)) for text in (before, rest))
        [own] = entries(yaml.compose(entry, yaml.SafeLoader))
    except (yaml.YAMLError, ValueError):
        return False
    listed, left = entries(old.pop(key)), entries(new.pop(key, None))
    gone = [node for node in listed if not any(same(node, other) for other in left)]
    if len(gone) != 1 or not same_all([node for node in listed if node is not gone[0]], left):
        return False
    kept = {name: node for name, node in values(gone[0]).items() if name != without}
    written = values(own)
    is_whole = list(kept) == list(written)
    return (
        is_whole
        and same_all(list(kept.values()), list(written.values()))
        and list(old) == list(new)
        and same_all(list(old.values()), list(new.values()))
    )
