"""A language made for tests: every word of the catalogues ends in ``zq``, so what is left out shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from handbook_ext.locale.update import all_texts

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

LANGUAGE = "de"
"""A language without a catalogue of ours: what Sphinx and the theme say is in German."""

KEPT = re.compile(
    r"\{(?:rule|term)\}`[^`<]*`"  # a link without words of its own
    r"|\{(?:rule|term)\}`|<[\w-]+>`"  # what is around a link's own words
    r"|\]\([^)]*\)|https?://\S+|\{[^{}]*\}|%\(\w+\)s|&\w+;"
)
WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
ENDING = "zq"


def marked(text: str) -> str:
    """Return a text with the ending on each word; markup and placeholders stay."""
    found, at = [], 0
    for kept in [*KEPT.finditer(text), None]:
        end = kept.start() if kept else len(text)
        found += [WORD.sub(lambda word: word[0] + ENDING, text[at:end]), kept[0] if kept else ""]
        at = kept.end() if kept else end
    return "".join(found)


def translate(catalogue: Catalog) -> None:
    """Translate a whole catalogue into the language of the tests."""
    for message in catalogue:
        if message.id:
            message.string = marked(str(message.id))
            message.flags.discard("fuzzy")


def read(path: Path) -> Catalog:
    """Return the catalogue in a file."""
    with path.open("rb") as file:
        return read_po(file)


def write(path: Path, catalogue: Catalog) -> None:
    """Write a catalogue where Sphinx looks for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue)


def templates(handbook: Handbook) -> dict[str, Catalog]:
    """Return the catalogues that Sphinx makes for translators, by the name of their page."""
    app = handbook.build("gettext", freshenv=True, confoverrides={"gettext_compact": False})
    folder = Path(app.outdir)
    return {
        path.relative_to(folder).with_suffix("").as_posix(): read(path)
        for path in sorted(folder.rglob("*.pot"))
    }


def add_catalogues(handbook: Handbook) -> dict[str, Catalog]:
    """Give a handbook the translations of all its texts and of the extension's; return its own."""
    folder = handbook.folder / "words" / LANGUAGE / "LC_MESSAGES"
    own = templates(handbook)
    ours = Catalog()
    for text in all_texts():
        ours.add(text)
    for name, catalogue in {**own, "handbook_ext": ours}.items():
        translate(catalogue)
        write(folder / f"{name}.po", catalogue)
    return own


IN_THAT_LANGUAGE = {
    "language": LANGUAGE,
    "locale_dirs": ["../words"],
    "gettext_compact": False,
}
