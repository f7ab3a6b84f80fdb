"""One entry more at the end of a list in a YAML file that an author keeps.

Where the list is written with dashes, the entry is written below it and not a byte of the rest
changes. A list in brackets is written anew by ruamel.yaml, which keeps comments and quotes.
Whatever comes of it is read back before it replaces the file.
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
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(NamedTuple):
    """A kind of file with a list: the list's key, what a new file begins with, and its reader.

    ``read`` returns the ids of the sound entries in a file and the faults of the others.
    """

    key: str
    head: str
    read: Callable[[Path], tuple[list[str], list[AuthorError]]]


def add_entry(path: Path, kind: Kind, new_id: str, entry: str) -> int:
    """Write an entry last in the list of a file, and return its line.

    ``entry`` is YAML, a list of one. Raises ``AuthorError``, and leaves the file byte for byte
    as it was, when it cannot be read as a whole, or would not hold all that it held and the
    new entry, sound.
    """
    raw, before = read_whole(path, kind) if path.is_file() else (None, "")
    known = kind.read(path) if raw else ([], [])
    told = " ".join(map(str, known[1]))
    with suppress(yaml.YAMLError):  # a layout that no YAML can have
        for after in layouts(before, kind.key, entry, kind.head):
            if is_kept(before, after, kind.key, entry):
                faults = new_faults(path, kind, known, new_id, after)
                if faults is None:
                    replace_file(path, raw, after.encode())
                    return line_of_last(after, kind.key)
                told = " ".join(faults) or told
    raise AuthorError(
        Place(str(path), 1),
        _("Det nye kan ikke føyes til nederst i filen. {told}").format(told=told).strip(),
        _("Skriv det inn for hånd, eller rett filen først."),
    )


def read_whole(path: Path, kind: Kind) -> tuple[bytes, str]:
    """Return a file as bytes and as text; raises ``AuthorError`` when it is no YAML."""
    raw = read_bytes(path)
    decoded(raw, path)  # refuses what is no text
    text = raw.decode()  # with the line ends that it has
    lines = [line.strip() for line in text.removeprefix("\ufeff").splitlines()]
    if any(line and not line.startswith("#") for line in lines):
        compose(path, [kind.key])
    return raw, text


def new_faults(
    path: Path, kind: Kind, known: tuple[list[str], list[AuthorError]], new_id: str, after: str
) -> list[str] | None:
    """Read what the file would hold; return what would be wrong, ``None`` when nothing is."""
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
    last = entries(values(yaml.compose(text, yaml.SafeLoader))[key])[-1]
    return int(last.start_mark.line) + 1
