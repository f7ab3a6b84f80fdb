"""Names of files and ids that every platform takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable

PLAIN = re.compile(r"[A-Za-z0-9_.-]{1,80}")


def plain_name(name: str) -> str:
    """Return a name of ASCII letters, digits, ``_``, ``.`` and ``-``, at most 80 of them.

    >>> plain_name("veier/ny-ansatt"), plain_name("Größe 1.png"), plain_name("東京")
    ('veier-ny-ansatt', 'grosze-1.png', 'page-6771-4eac')
    """
    if PLAIN.fullmatch(name):
        return name
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    found = nodes.make_id(stem) or "page-" + "-".join(f"{ord(letter):x}" for letter in stem)
    return f"{found[:60]}{dot}{nodes.make_id(suffix)[:19]}"


def plain_names(names: Iterable[str]) -> list[str]:
    """Return a plain name for each of the names, no two the same.

    >>> plain_names(["a-b", "a/b", "a b"])
    ['a-b', '2-a-b', '3-a-b']
    """
    found: list[str] = []
    for name in names:
        plain = again = plain_name(name)
        count = 1
        while again in found:
            count += 1
            again = f"{count}-{plain}"
        found.append(again)
    return found
