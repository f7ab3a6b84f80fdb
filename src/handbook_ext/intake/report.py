"""What became of a file: what was kept, guessed and lost, by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator

Fate = Literal["kept", "guessed", "lost"]


class Remark(NamedTuple):
    """What became of something on a line of the file."""

    line: int
    fate: Fate
    words: str


class Report:
    """Collects remarks while a file is read; what is said twice of a line is noted once."""

    def __init__(self) -> None:
        self.remarks: dict[Remark, None] = {}

    def kept(self, line: int, words: str) -> None:
        """Note what was kept."""
        self.remarks[Remark(line, "kept", words)] = None

    def guessed(self, line: int, words: str) -> None:
        """Note a guess that an editor should check."""
        self.remarks[Remark(line, "guessed", words)] = None

    def lost(self, line: int, words: str) -> None:
        """Note what no draft has."""
        self.remarks[Remark(line, "lost", words)] = None

    def count(self, fate: Fate) -> int:
        """Return how many remarks there are of a kind."""
        return sum(remark.fate == fate for remark in self.remarks)

    def lines(self, path: str) -> Iterator[str]:
        """Yield the remarks as lines of text, in the order of the file; what was kept comes first."""
        words = {"kept": _("Beholdt"), "guessed": _("Gjettet"), "lost": _("Tapt")}
        for remark in sorted(self.remarks, key=lambda one: (one.line, one.fate != "kept")):
            yield f"{path}:{remark.line}: {words[remark.fate]}: {remark.words}"
