"""Measure the structure of the code: ``python bench/house.py [folder of another checkout …]``.

Prints for each checkout the folders of the extension, the imports between them, types included,
those that are part of a cycle, the lines of Python and TypeScript, the longest module, and the bytes
of the style sheets that a rule page in Furo loads.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from pathlib import Path

PACKAGE = "handbook_ext"
STATIC = "browser/dist/static"
SHEETS = tuple(f"handbook{part}.css" for part in ("-furo", "", "-forms", "-quiz"))
"""The style sheets of a rule page in Furo; older checkouts have a single one for all pages."""


def modules(root: Path) -> dict[str, Path]:
    """Return the modules of the package by name, without the browser's folder."""
    found = {}
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[0] != "browser":
            found[".".join(part for part in (PACKAGE, *parts) if part != "__init__")] = path
    return found


def imports(path: Path, known: dict[str, Path]) -> set[str]:
    """Return the modules of the package that a module imports, for types included."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found |= {name if name in known else node.module for name in names}
    return found & known.keys()


def folder(module: str) -> str:
    """Return the folder of the package that a module is in."""
    return module.split(".")[1] if "." in module else PACKAGE


def in_circles(edges: set[tuple[str, str]]) -> int:
    """Return how many edges are part of a cycle."""
    onward = defaultdict(set)
    for start, end in edges:
        onward[start].add(end)

    def reached(start: str) -> set[str]:
        met: set[str] = set()
        agenda = [start]
        while agenda:
            for name in onward[agenda.pop()] - met:
                met.add(name)
                agenda.append(name)
        return met

    back = {name: reached(name) for name in {end for _start, end in edges}}
    return sum(start in back[end] for start, end in edges)


def lines(paths: list[Path]) -> tuple[int, str]:
    """Return the total number of lines, and the longest file with its number of lines."""
    counts = {path: path.read_text(encoding="utf-8").count("\n") for path in paths}
    longest = max(counts, key=lambda path: counts[path])
    return sum(counts.values()), f"{longest.name} {counts[longest]}"


def main(checkouts: list[Path]) -> None:
    """Print a column for each checkout and a row for each measure."""
    rows: dict[str, list[object]] = defaultdict(list)
    for checkout in checkouts:
        root = checkout / "src" / PACKAGE
        known = modules(root)
        edges = {
            (folder(name), folder(other))
            for name, path in known.items()
            for other in imports(path, known)
            if folder(name) != folder(other) and PACKAGE not in {folder(name), folder(other)}
        }
        python, longest_python = lines(list(known.values()))
        scripts = list((root / "browser/src").rglob("*.ts"))
        typescript, longest_script = lines(scripts)
        styles = [root / STATIC / sheet for sheet in SHEETS]
        rows["folders"].append(len({folder(name) for name in known} - {PACKAGE}))
        rows["imports between them"].append(len(edges))
        rows["of these in circles"].append(in_circles(edges))
        rows["modules"].append(len(known))
        rows["lines of Python"].append(python)
        rows["longest module"].append(longest_python)
        rows["lines of TypeScript"].append(typescript)
        rows["longest script"].append(longest_script)
        rows["bytes of styles"].append(
            sum(file.stat().st_size for file in styles if file.is_file())
        )
    for name, values in rows.items():
        print(f"{name:22}", *(f"{value!s:>28}" for value in values))


if __name__ == "__main__":
    here = Path(__file__).parents[1]
    main([*map(Path, sys.argv[1:]), here])
