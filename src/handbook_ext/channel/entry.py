"""A new entry at the end of the register; the rest of the file stays as it is, comments too."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import indent
from typing import TYPE_CHECKING, cast

import yaml

from handbook_ext.channel.load import READERS, REGISTER_KEYS, load_channels, read_date
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.record import Record
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = "# yaml-language-server: $schema=channel-schema.json\nchannels:\n"
TEXT, DATE = "tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"
COLUMN = 2
WIDTH = 96
"""Letters in a line, before the entry is moved in below ``channels:``."""


def value_faults(key: str, text: str) -> list[AuthorError]:
    """Return what is wrong with a text as the value of a key."""
    faults: list[AuthorError] = []
    listed = cast("yaml.SequenceNode", yaml.compose(entry_text({key: text})))
    record = Record(listed.value[0], _("Kanalen"), "", faults, [key])
    READERS[key](record, key)
    return faults


def entry_text(values: Mapping[str, str]) -> str:
    """Return an entry in YAML, as a list of one.

    >>> print(entry_text({"id": "bad", "hours": "9: alltid # nesten", "review": "2027-01-11"}))
    - id: bad
      hours: '9: alltid # nesten'
      review: 2027-01-11
    <BLANKLINE>
    """
    pairs = [(yaml.ScalarNode(TEXT, key), scalar(key, text)) for key, text in values.items()]
    entry = yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
    listed = yaml.SequenceNode("tag:yaml.org,2002:seq", [entry], flow_style=False)
    return str(yaml.serialize(listed, Dumper=yaml.SafeDumper, allow_unicode=True, width=WIDTH))


def scalar(key: str, text: str) -> yaml.ScalarNode:
    """Return a text as YAML; lines stay lines where YAML can have them so."""
    tag = DATE if READERS[key] is read_date else TEXT
    return yaml.ScalarNode(tag, text, style="|" if "\n" in text else None)


def add_entry(path: Path, values: Mapping[str, str]) -> int:
    """Write an entry at the end of a sound register, and return its line.

    What the file would then hold is read first. Raises ``AuthorError``, and leaves the file
    alone, when that is not the channels that were there and the new one.
    """
    known = [channel.id for channel in load_channels(path).channels] if path.is_file() else []
    before, column = opened(path) if path.is_file() else (HEAD, COLUMN)
    before = before.rstrip()
    text = f"{before}\n\n{indent(entry_text(values), ' ' * column)}"
    place = Place(str(path), before.count("\n") + 3)
    with TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_text(text, encoding="utf-8", newline="\n")
        loaded = load_channels(copy)
    if loaded.faults or [channel.id for channel in loaded.channels] != [*known, values["id"]]:
        told = " ".join(map(str, loaded.faults))
        raise AuthorError(
            place,
            _("Kanalen kan ikke føyes til nederst i filen. {told}").format(told=told).strip(),
            _("Skriv den inn for hånd, eller rett filen først."),
        )
    path.write_text(text, encoding="utf-8", newline="\n")
    return place.line


def opened(path: Path) -> tuple[str, int]:
    """Return the file's words, ready for one more entry, and the column of entries.

    Raises ``AuthorError`` for channels within brackets, which nothing can be written below.
    """
    text = path.read_text(encoding="utf-8")
    [(_key, listed)] = compose(path, REGISTER_KEYS).value
    if not isinstance(listed, yaml.SequenceNode):
        return text, COLUMN
    if not listed.value:
        return text[: listed.start_mark.index] + text[listed.end_mark.index :], COLUMN
    if listed.flow_style:
        raise AuthorError(
            Place(str(path), listed.start_mark.line + 1),
            _("Kanalene står i klammer."),
            _("Skriv dem under hverandre, med en strek foran hver."),
        )
    return text, listed.start_mark.column
