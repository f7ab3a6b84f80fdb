"""What was decided, as it was decided: one text a decision, and what later ones replaced of it."""

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
    """Return the text of a file of decisions, or nothing where there is none."""
    path = FOLDER / f"{name}.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def days() -> list[str]:
    """Return the days on which something was decided."""
    return sorted(path.stem for path in FOLDER.glob("*.txt") if REPLACED not in path.stem)


def decided(day: str) -> list[str]:
    """Return what was decided on a day."""
    return pieces(source(day))


def replaced(day: str) -> list[str]:
    """Return what of it a later decision has replaced."""
    return pieces(source(f"{day}{REPLACED}"))


def in_force(day: str) -> list[str]:
    """Return what of it still holds."""
    gone = replaced(day)
    return [piece for piece in decided(day) if piece not in gone]
