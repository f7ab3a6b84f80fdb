"""The file of what example drafts have taught the look, which ``handbook learn`` writes.

The engine weighs words by it (``engine.draft.experience``).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.engine.draft.experience import ANYTHING
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.json_file import read_json

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

FORMAT, VERSION = "handbook-experience", 1


def read_experience(path: Path, checks: Collection[str]) -> dict[str, Any]:
    """Return ``kinds``, ``bases`` and ``features``, as the engine takes them.

    Raises ``AuthorError`` for any other file, and when a kind of question is none of ``checks``.
    """
    start = Place(str(path), 1)
    again = _("Lag den på nytt med «handbook learn».")
    damaged = _("Filen er skadet, eller laget av en annen utgave.")
    data = read_json(path, damaged, again)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise AuthorError(start, _("Filen er ikke laget av «handbook learn»."), again)
    if data.get("version") != VERSION or not is_whole(data):
        raise AuthorError(start, damaged, again)
    kinds = data["kinds"]
    for kind in kinds[1:]:
        if kind not in checks:
            fault = _("Filen gjelder spørsmålet «{id}», som ikke finnes lenger.")
            raise AuthorError(start, fault.format(id=str(kind)[:40]), again)
    return {name: data[name] for name in ("kinds", "bases", "features")}


def is_whole(data: Mapping[str, Any]) -> bool:
    """Tell whether the parts of a file fit each other."""
    kinds, bases, features = (data.get(name) for name in ("kinds", "bases", "features"))
    return (
        isinstance(kinds, list)
        and isinstance(bases, list)
        and isinstance(features, dict)
        and all(isinstance(kind, str) for kind in kinds)
        and kinds[:1] == [ANYTHING]
        and len(bases) == len(kinds)
        and all(map(is_number, bases))
        and all(is_entry(entry, len(kinds)) for entry in features.values())
    )


def is_entry(entry: object, kinds: int) -> bool:
    """Tell whether an entry is a flat list of numbers of kinds, each with its weight."""
    return (
        isinstance(entry, list)
        and len(entry) % 2 == 0
        and all(map(is_number, entry))
        and all(0 <= number < kinds for number in entry[::2])
    )


def is_number(value: object) -> bool:
    """Tell whether a value is a whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def write_experience(path: Path, experience: Mapping[str, Any]) -> None:
    """Write what ``learning.learn`` returns, one feature a line."""
    head = {"format": FORMAT, "version": VERSION, **experience}
    features = head.pop("features")
    text = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    rows = ",\n".join(
        f"  {json.dumps(feature, ensure_ascii=False)}: {json.dumps(entry, separators=(',', ':'))}"
        for feature, entry in features.items()
    )
    path.write_text(f'{text},\n "features": {{\n{rows}\n }}\n}}\n', encoding="utf-8", newline="\n")
