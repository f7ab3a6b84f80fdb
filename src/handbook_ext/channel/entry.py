"""Append an entry to the register; the rest of the file, comments included, stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import yaml

from handbook_ext.channel.fields import CHANNEL
from handbook_ext.channel.load import load_channels
from handbook_ext.locale import _
from handbook_ext.source.append import Kind, add_entry
from handbook_ext.source.record import Record
from handbook_ext.source.shapes import Day
from handbook_ext.source.tree import Loader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from handbook_ext.errors import AuthorError

HEAD = "# yaml-language-server: $schema=channel-schema.json\nchannels:\n"
TEXT, DATE = "tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"
DAYS = [field.key for field in CHANNEL if isinstance(field.shape, Day)]
WIDTH = 96
"""Maximum line width in characters, before the entry is indented below ``channels:``."""


def value_faults(key: str, text: str) -> list[AuthorError]:
    """Return what is wrong with ``text`` as the value of ``key``; an empty list if nothing is."""
    faults: list[AuthorError] = []
    listed = cast("yaml.SequenceNode", yaml.compose(entry_text({key: text}), Loader))
    declared = tuple(field for field in CHANNEL if field.key == key)
    Record(listed.value[0], _("Kanalen"), "", faults, declared).values()
    return faults


def entry_text(values: Mapping[str, str]) -> str:
    """Return an entry as YAML: a list with one item.

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
    """Return a text as a YAML node, in literal style (``|``) where YAML allows it."""
    tag = DATE if key in DAYS else TEXT
    return yaml.ScalarNode(tag, text, style="|" if "\n" in text else None)


def add_channel(path: Path, values: Mapping[str, str]) -> int:
    """Append a channel to the register; return its line number.

    Raises ``AuthorError``, and leaves the file untouched, when that cannot be done safely.
    """
    return add_entry(path, Kind("channels", HEAD, read_ids), values["id"], entry_text(values))


def read_ids(path: Path) -> tuple[list[str], list[AuthorError]]:
    """Return the ids of a file's valid channels, and the faults of the others."""
    loaded = load_channels(path)
    return [channel.id for channel in loaded.channels], loaded.faults
