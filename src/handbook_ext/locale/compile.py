"""Compile the catalogues: ``python compile.py`` makes an ``.mo`` beside each ``.po`` that changed."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_all() -> None:
    """Compile each catalogue; a broken one ends the program with Babel's own message."""
    for source in sorted(Path(__file__).parent.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.is_file() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        with source.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
        with target.open("wb") as file:
            write_mo(file, catalogue)


if __name__ == "__main__":
    compile_all()
