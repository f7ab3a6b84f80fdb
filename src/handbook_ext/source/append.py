"""Append an entry to a list in a YAML file that an author maintains.

If the list has dashes, the entry is inserted below it and not a byte of the rest
changes. A list in brackets is rewritten by ruamel.yaml, which keeps comments and quotes.
The result is read back and checked before it replaces the file.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import decoded, read_bytes
from handbook_ext.source.kept import entries, is_kept, values
from handbook_ext.source.layouts import layouts
from handbook_ext.source.replace import replace_file
from handbook_ext.source.tree import Loader, compose

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(NamedTuple):
    """A kind of file with a list: the list's key, the start of a new file, and its reader.

    ``read`` returns the ids of a file's valid entries and the faults of the others.
    """

    key: str
    head: str
    read: Callable[[Path], tuple[list[str], list[AuthorError]]]


def add_entry(path: Path, kind: Kind, new_id: str, entry: str) -> int:
    """Append an entry to a file's list, and return its line number.

    ``entry`` is YAML, a list with one item. Raises ``AuthorError``, and leaves the file byte for
    byte as it was, when it cannot be parsed, or when the result would not be all the old content
    plus a valid new entry.
    """
    raw, before = read_whole(path, kind) if path.is_file() else (None, "")
    known = kind.read(path) if raw else ([], [])
    reported = " ".join(map(str, known[1]))
    with suppress(yaml.YAMLError):  # the layout is not valid YAML
        for after in layouts(before, kind.key, entry, kind.head):
            if is_kept(before, after, kind.key, entry):
                faults = new_faults(path, kind, known, new_id, after)
                if faults is None:
                    replace_file(path, raw, after.encode())
                    return line_of_last(after, kind.key)
                reported = " ".join(faults) or reported
    raise AuthorError(
        Place(str(path), 1),
        _("Det nye kan ikke føyes til nederst i filen. {reported}")
        .format(reported=reported)
        .strip(),
        _("Skriv det inn for hånd, eller rett filen først."),
    )


def read_whole(path: Path, kind: Kind) -> tuple[bytes, str]:
    """Return a file as bytes and as text; raise ``AuthorError`` when it is not valid YAML."""
    raw = read_bytes(path)
    decoded(raw, path)  # refuses what is not text
    text = raw.decode()  # with its own line endings
    lines = [line.strip() for line in text.removeprefix("\ufeff").splitlines()]
    if any(line and not line.startswith("#") for line in lines):
        compose(path, [kind.key])
    return raw, text


def new_faults(
    path: Path, kind: Kind, known: tuple[list[str], list[AuthorError]], new_id: str, after: str
) -> list[str] | None:
    """Return the faults that the changed file would have, or ``None`` when it is fine."""
    with TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_bytes(after.encode())
        ids, faults = kind.read(copy)
    old_ids, old_faults = known
    old = {str(fault) for fault in old_faults}
    new = [str(fault) for fault in faults if str(fault) not in old]
    return None if not new and new_id not in old_ids and ids == [*old_ids, new_id] else new


def line_of_last(text: str, key: str) -> int:
    """Return the line where the last entry of a list begins."""
    last = entries(values(yaml.compose(text, Loader))[key])[-1]
    return int(last.start_mark.line) + 1
