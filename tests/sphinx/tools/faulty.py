"""Many tools with a fault each in one handbook, which is built once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


class FaultyTools:
    """A handbook with a page and a file for each case, and what its author is told of them."""

    def __init__(self, handbook: Handbook) -> None:
        self.handbook = handbook
        self.warnings: list[str] = []
        handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)

    def add(self, case: str, sound: str, old: str, new: str) -> None:
        """Add a tool that is sound but for one thing."""
        assert old in sound, case
        name = named(case)
        self.handbook.write(f"docs/_data/{name}.yaml", sound.replace(old, new))
        page = f"---\norphan: true\n---\n# Planen\n\n:::{{tool}} {name}\n:::\n"
        self.handbook.write(f"docs/{name}.md", page)

    def build(self) -> None:
        self.warnings = self.handbook.warnings()

    def reported(self, case: str, words: str, line: int, file: str = "") -> list[str]:
        """Return what is told of a case's file; a warning must have the words at the line."""
        path = f"docs/_data/{file or named(case)}.yaml"
        warnings = [each for each in self.warnings if each.startswith(f"{path}:")]
        here = [each for each in warnings if words in each]
        assert here, (warnings, [each for each in self.warnings if named(case) in each])
        assert here[0].startswith(f"{path}:{line}: WARNING: "), warnings
        assert all(each.endswith("[handbook.tool]") for each in warnings), warnings
        return warnings


def named(case: str) -> str:
    """Return the name of a case's tool."""
    return case.lower().replace(" ", "-")
