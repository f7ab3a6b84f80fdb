"""The file of what example drafts have taught the look, which ``handbook learn`` writes.

The engine weighs words by it (``engine.draft.experience``).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.engine.draft.experience import ANYTHING
from handbook_ext.engine.draft.judged import LEAF, NODE
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.json_file import read_json

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

FORMAT, VERSION = "handbook-experience", 2
PARTS = ("kinds", "bases", "features", "marks", "trees")


def read_experience(path: Path, checks: Collection[str]) -> dict[str, Any]:
    """Return the ``PARTS``, as the engine takes them.

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
    return {name: data[name] for name in PARTS}


def is_whole(data: Mapping[str, Any]) -> bool:
    """Tell whether the parts of a file fit each other."""
    kinds, bases, features, marks, trees = (data.get(name) for name in PARTS)
    return (
        isinstance(kinds, list)
        and isinstance(bases, list)
        and isinstance(features, dict)
        and isinstance(marks, list)
        and isinstance(trees, dict)
        and all(isinstance(name, str) for name in (*kinds, *marks))
        and kinds[:1] == [ANYTHING]
        and len(bases) == len(kinds)
        and all(map(is_number, bases))
        and all(is_entry(entry, len(kinds)) for entry in features.values())
        and trees.keys() <= set(kinds[1:])
        and all(is_wood(each, len(kinds) + len(marks)) for each in trees.values())
    )


def is_wood(value: object, inputs: int) -> bool:
    """Tell whether a value is where the trees of a kind begin, and the trees, which look at so many inputs."""
    return (
        isinstance(value, list)
        and len(value) == 2  # noqa: PLR2004 - as the docstring says
        and is_number(value[0])
        and isinstance(value[1], list)
        and all(is_tree(tree, inputs) for tree in value[1])
    )


def is_tree(value: object, inputs: int) -> bool:
    """Tell whether a value is a row that the engine can walk to a leaf: each node leads on, to another."""
    if not isinstance(value, list) or not all(map(is_number, value)):
        return False
    starts, wanted, at = set(), {0}, 0
    while at < len(value):
        starts.add(at)
        if value[at] == LEAF:
            at += 2
            continue
        if not 0 <= value[at] < inputs or value[at + 2 : at + 3] <= [at]:
            return False
        wanted |= {at + NODE, value[at + 2]}
        at += NODE
    return at == len(value) and wanted <= starts


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
    """Write what ``learning.learn`` returns, one feature or one tree a line."""
    head = {"format": FORMAT, "version": VERSION, **experience}
    features, trees = head.pop("features"), head.pop("trees")
    text = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    rows = ",\n".join(
        f"  {compact(feature)}: {compact(entry)}" for feature, entry in features.items()
    )
    wood = ",\n".join(
        f"  {compact(kind)}: [{base}, [\n"
        + ",\n".join(f"   {compact(each)}" for each in own)
        + "\n  ]]"
        for kind, (base, own) in trees.items()
    )
    text = f'{text},\n "features": {{\n{rows}\n }},\n "trees": {{\n{wood}\n }}\n}}\n'
    path.write_text(text, encoding="utf-8", newline="\n")


def compact(value: object) -> str:
    """Return a value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
