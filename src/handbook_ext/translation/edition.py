"""An edition: a handbook built in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from handbook_ext.source.language import same_language
from handbook_ext.source.translated import message, translated
from handbook_ext.translation.catalogues import catalogue_files, translations
from handbook_ext.translation.languages import author_language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sphinx.config import Config

    from handbook_ext.source.text import Text
    from handbook_ext.translation.catalogues import Translation

Value = TypeVar("Value")


class Edition:
    """What a handbook's author wrote, in the language that it is built in.

    ``words`` are the translations by what the author wrote, ``files`` the catalogues they are
    from. ``source`` is the author's language if it is another than that of the edition, and empty
    if it is the same or not known.
    """

    def __init__(
        self, words: Mapping[str, Translation], source: str = "", files: tuple[Path, ...] = ()
    ) -> None:
        self.words = words
        self.source = source
        self.files = files

    @classmethod
    def of(cls, config: Config, srcdir: Path, confdir: Path) -> Edition:
        """Return the edition that ``conf.py`` and the command ask for.

        Raises ``ConfigError`` for a catalogue that cannot be read.
        """
        written = author_language(config, confdir)
        files = tuple(catalogue_files(srcdir, config.locale_dirs, config.language))
        words = translations(files, fuzzy=config.gettext_allow_fuzzy_translations)
        return cls(words, "" if same_language(written, config.language) else written, files)

    def __call__(self, value: Value) -> Value:
        """Return a model, or one of its texts, with all that readers see in this language."""
        return translated(value, self.text) if self.words or self.source else value

    def text(self, text: Text) -> Text:
        """Return a text in this language; one without a translation is marked with its own."""
        if text.written:
            return text
        found = self.words.get(message(text.markdown))
        if found is None:
            return text._replace(language=text.language or self.source)
        return text._replace(markdown=found.words, place=found.place, written=text, language="")

    def plain(self, words: str) -> str:
        """Return a text of ``conf.py`` in this language."""
        found = self.words.get(words.strip())
        return found.words if found else words


WRITTEN = Edition({})
"""The handbook as its author wrote it."""
