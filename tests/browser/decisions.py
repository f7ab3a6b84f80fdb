"""The approved texts as they were decided: a file for each decision, and for what later ones replaced."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "cases" / "vedtak"
REPLACED = "-opphevet"


def folded(text: str) -> str:
    """Return a text with its white space folded."""
    return re.sub(r"\s+", " ", text).strip()


def pieces(source: str) -> list[str]:
    """Return each heading, sentence and list item of a source, without list markers."""
    lines = [re.sub(r"^(- |\d+\. )", "", line.strip()) for line in source.splitlines()]
    return [
        folded(sentence)
        for line in lines
        if line
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])", line)
    ]


def source(name: str) -> str:
    """Return the text of a file of decisions, empty when there is none."""
    path = FOLDER / f"{name}.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def days() -> list[str]:
    """Return the dates of all decisions."""
    return sorted(path.stem for path in FOLDER.glob("*.txt") if REPLACED not in path.stem)


def place(name: str, piece: str) -> str:
    """Return the file and the line where a piece of a decision stands."""
    lines = source(name).splitlines()
    number = next(number for number, line in enumerate(lines, 1) if piece in pieces(line))
    return f"{(FOLDER / name).relative_to(FOLDER.parents[2])}.txt:{number}"


def decided(day: str) -> list[str]:
    """Return the pieces decided on a day."""
    return pieces(source(day))


def replaced(day: str) -> list[str]:
    """Return those pieces of a decision that a later one has replaced."""
    return pieces(source(f"{day}{REPLACED}"))


def in_force(day: str) -> list[str]:
    """Return those pieces of a decision that are still in force."""
    gone = replaced(day)
    return [piece for piece in decided(day) if piece not in gone]
