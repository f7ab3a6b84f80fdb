"""Read a handbook's own catalogues: ``<locale_dirs>/<language>/LC_MESSAGES/**/*.po``."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from babel.messages.pofile import PoFileError, read_po
from sphinx.errors import ConfigError

from handbook_ext.errors import Place
from handbook_ext.locale import CATALOGUE, _
from handbook_ext.source.files import real_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from babel.messages.catalog import Catalog

SOUND = re.compile(rb'(?:#.*)?|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.|"(?!$))*"')
"""A line with a comment, or with a text in quotation marks: where one is missing, Babel takes a letter for it."""
NOT_CONTENT = (CATALOGUE, "sphinx")
"""Catalogues of what the extension and Sphinx say."""


class CatalogueError(ConfigError):
    """A catalogue that cannot be read; the message starts with its place."""


class Translation(NamedTuple):
    """What a text is in another language, and the line of the catalogue."""

    words: str
    place: Place


def catalogue_files(source: Path, folders: Iterable[str], language: str) -> Iterator[Path]:
    """Yield the catalogues for a language, those for a regional variant (``en_GB``) first."""
    for name in dict.fromkeys((language, language.partition("_")[0])):
        for folder in folders:
            root = real_path(Path(source, folder, name, "LC_MESSAGES"))
            others = [root / f"{other}.po" for other in NOT_CONTENT]
            yield from sorted(path for path in root.rglob("*.po") if path not in others)


def read_catalogue(path: Path) -> Catalog:
    """Return a catalogue; raise ``CatalogueError`` with the place of a fault in it."""
    fault = _("{path}:{line}: Oversettelsen kan ikke leses her. Rett linjen, eller ta den bort.")
    try:
        with path.open("rb") as file:
            found = read_po(file, abort_invalid=True)
        for number, line in enumerate(path.read_bytes().removeprefix(BOM_UTF8).splitlines(), 1):
            if not SOUND.fullmatch(line.strip()):
                raise CatalogueError(fault.format(path=path, line=number))
    except PoFileError as error:
        raise CatalogueError(fault.format(path=path, line=error.lineno + 1)) from error
    except (OSError, ValueError) as error:
        fault = _("{path}:1: Oversettelsen kan ikke leses ({error}). Lagre den som UTF-8.")
        raise CatalogueError(fault.format(path=path, error=error)) from error
    return found


def translations(files: Iterable[Path], *, fuzzy: bool = False) -> dict[str, Translation]:
    """Return what the catalogues translate; of several translations the first one counts.

    What translators have marked as uncertain counts only with ``fuzzy``.
    """
    found: dict[str, Translation] = {}
    for path in files:
        for entry in read_catalogue(path):
            if entry.id and entry.string and (fuzzy or not entry.fuzzy):
                place = Place(str(path), entry.lineno or 1)
                found.setdefault(str(entry.id), Translation(str(entry.string), place))
    return found
