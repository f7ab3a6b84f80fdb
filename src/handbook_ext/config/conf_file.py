"""The lines on which ``conf.py`` sets its values, as far as its source shows them."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.config.shapes import Steps

NAME = "conf.py"


class ConfFile:
    """The assignments in a ``conf.py``; none when the file is missing or is not valid Python."""

    def __init__(self, folder: str | Path) -> None:
        self.path = Path(folder, NAME)
        self.values = dict(assignments(self.path))

    def place(self, name: str, steps: Steps = (), *, of_key: bool = False) -> Place:
        """Return where a value, or a part of it, is set; line 1 when the source does not show it.

        With ``of_key`` it is the place of the last key rather than of its value.
        """
        found: ast.expr | None = self.values.get(name)
        line = found.lineno if found else 1
        for number, step in enumerate(steps, 1):
            last = number == len(steps)
            found = part(found, step, of_key=of_key and last)
            if found is None:
                break
            line = found.lineno
        return Place(str(self.path), line)

    def listed(self, name: str) -> Iterator[tuple[str, Place]]:
        """Yield the strings of a literal list, each with its place."""
        found = self.values.get(name)
        for item in found.elts if isinstance(found, ast.List | ast.Tuple) else ():
            if isinstance(item, ast.Constant):
                yield str(item.value), Place(str(self.path), item.lineno)


def assignments(path: Path) -> Iterator[tuple[str, ast.expr]]:
    """Yield each name that the file assigns to, with the value's expression; the last one counts."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def part(value: ast.expr | None, step: object, *, of_key: bool) -> ast.expr | None:
    """Return the expression of one part of a literal value, or ``None``."""
    if isinstance(value, ast.Dict):
        for key, item in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant) and key.value == step:
                return key if of_key else item
    if isinstance(value, ast.List | ast.Tuple) and isinstance(step, int):
        return value.elts[step] if step < len(value.elts) else None
    return None
