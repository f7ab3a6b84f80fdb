"""Compare two builds of the handbook: ``python bench/same.py before after``.

Each folder is a former ``_build``: ``html`` with the pages and notebooks, ``doctrees/print``
with Typst sources. It prints how pages, notebooks, search copies and sources differ, ignoring
white space between elements and checksums.
"""

from __future__ import annotations

import difflib
import re
import sys
from pathlib import Path

PATTERNS = ("html/**/*.html", "html/lite/files/*.ipynb", "doctrees/print/*.typ")
VERSIONS = re.compile(r"\?v=[0-9a-f]+|(?<=handbook-micropython\.)[0-9a-f]+|datetime\([^)]*\)")
BETWEEN = re.compile(r">\s*<")
SHOWN = 12


def lines(path: Path) -> list[str]:
    """Return a file with one element or call per line, without what always differs."""
    text = VERSIONS.sub("", path.read_text(encoding="utf-8"))
    if path.suffix == ".html":
        return [line.strip() for line in BETWEEN.sub(">\n<", text).split("\n") if line.strip()]
    if path.suffix == ".typ":
        return text.replace("#", "\n#").split("\n")
    return text.split("\n")


def main(before: Path, after: Path) -> int:
    """Print the differences; return how many files differ."""
    differing = 0
    for pattern in PATTERNS:
        names = sorted(
            {path.relative_to(root) for root in (before, after) for path in root.glob(pattern)}
        )
        for name in names:
            old, new = before / name, after / name
            if not (old.is_file() and new.is_file()):
                print(f"{name}: only {'before' if old.is_file() else 'after'}")
                differing += 1
                continue
            found = list(difflib.unified_diff(lines(old), lines(new), lineterm="", n=0))[2:]
            if found:
                differing += 1
                print(f"{name}: {len(found)} lines")
                print("".join(f"    {line[:200]}\n" for line in found[:SHOWN]), end="")
        print(f"{pattern}: {len(names)} files")
    print(f"{differing} files differ")
    return differing


if __name__ == "__main__":
    sys.exit(bool(main(*map(Path, sys.argv[1:3]))))
