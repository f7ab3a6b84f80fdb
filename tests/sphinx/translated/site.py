"""A small handbook's editions, built where they belong on its site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from sphinx.cmd.build import build_main

from handbook_ext.cli.build import words_of_its_own
from tests.sphinx.translated.marking import write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SETTINGS = """
handbook_languages = {"nb": "Bokmål", "en": "English", "nn": "Nynorsk"}
locale_dirs = ["../words"]
gettext_compact = False
"""
ORIGINAL = "nb"


class Site:
    """A handbook in its folder, and its site in ``site`` below it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages = folder / "site"

    def write(self, name: str, text: str) -> None:
        self.folder.joinpath(name).write_text(text, "utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = self.folder.joinpath(name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def add_languages(self, more: str = "") -> None:
        """Publish the handbook in three languages, and give it a page in a folder."""
        conf = self.folder / "docs/conf.py"
        conf.write_text(conf.read_text("utf-8") + SETTINGS + more, "utf-8")
        (self.folder / "docs/deep").mkdir()
        self.write("docs/deep/page.md", "# Dypt nede\n")
        self.change("docs/index.md", "rad\n", "rad\ndeep/page\n")

    def bring(self, language: str, words: Mapping[str, str], page: str) -> None:
        """Translate texts of a page."""
        catalogue = Catalog()
        for text, translation in words.items():
            catalogue.add(text, translation)
        write(self.folder / "words" / language / "LC_MESSAGES" / f"{page}.po", catalogue)

    def build(self, language: str, *options: str, builder: str = "html", into: str = "") -> Path:
        """Build an edition, or a folder of it, without a warning; return where it is."""
        is_original = language == ORIGINAL
        made = self.pages / ("" if is_original else language) / into
        kept = self.folder / "kept" / f"{builder}-{language}"
        chosen = [] if is_original else ["-D", f"language={language}"]
        where = ["-b", builder, str(self.folder / "docs"), str(made)]
        with words_of_its_own():
            assert build_main(["-q", "-W", "-d", str(kept), *chosen, *options, *where]) == 0
        return made
