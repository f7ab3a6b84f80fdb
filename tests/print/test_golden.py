"""The structure of editions for screen-reader users: the tree of tags, compared with golden files.

After an intended change, run ``pytest tests/print/test_golden.py --renew-golden``;
``git diff tests/print/golden`` then shows what has changed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.print import pdf

if TYPE_CHECKING:
    import pytest

GOLDEN = Path(__file__).parent / "golden"
EDITIONS = ("hefte-a", "fasit-a", "kursholder", "kort", "plakat-a4", "ark-rolle")


def test_the_editions_have_the_structure_that_was_looked_at(
    all_editions: Path, pytestconfig: pytest.Config
) -> None:
    trees = {
        name: "\n".join(pdf.tag_tree(all_editions / f"{name}.pdf")) + "\n" for name in EDITIONS
    }
    if pytestconfig.getoption("--renew-golden"):
        GOLDEN.mkdir(exist_ok=True)
        for name, tree in trees.items():
            GOLDEN.joinpath(f"{name}.txt").write_text(tree, encoding="utf-8")
    for name, tree in trees.items():
        assert tree == GOLDEN.joinpath(f"{name}.txt").read_text(encoding="utf-8"), name
