"""Lists of records in a tool's files."""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.source.record import Record
from handbook_ext.source.scalar import scalar
from handbook_ext.tools.question import CHOOSING


def entries(record: Record, key: str, keys: tuple[str, ...]) -> list[Record]:
    """Return the mappings of a list as records, each called by its id, else by its number."""
    remedy = _("Skriv minst én under «{key}:», med {keys}.").format(
        key=key, keys=", ".join(map(quoted, keys))
    )
    found = []
    for number, node in enumerate(record.records(key, remedy), 1):
        called = scalar(node, "id")[:60]
        name = quoted(called) if called else f"{key} {number}"
        allowed = (*keys, "options") if scalar(node, "kind") in CHOOSING else keys
        found.append(Record(node, name, record.path, record.faults, allowed))
    return found


def quoted(words: str) -> str:
    """Return what messages call something by its name."""
    return _("«{words}»").format(words=words)
