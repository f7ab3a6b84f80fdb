"""The extension's texts. Bokmål is the source language; catalogues translate it.

There is no catalogue ``handbook_ext`` for bokmål: with ``language = "nb"`` or ``"nb_NO"``
texts stay as they are in the code. ``nn_NO`` finds ``nn``, and ``en_GB`` finds ``en``. A language
that we have no catalogue for gets English, unless the handbook brings one of its own
(``own.py``); what that one lacks is in English too.

The catalogues ``sphinx`` translate what Sphinx and Furo show to readers, into bokmål too: Sphinx
has no nynorsk, its bokmål is half finished, and Furo has only English.
"""

from __future__ import annotations

from contextlib import contextmanager
from gettext import NullTranslations, translation
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.locale import get_translation, translators

from handbook_ext.locale.own import own_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

CATALOGUE = "handbook_ext"
FOLDER = Path(__file__).parent
BOKMAL = ("nb", "no")
"""The codes of the language that the texts are written in."""

later = get_translation(CATALOGUE)
"""Mark a text at class or module level, which is read before the language is known.

The lazy string it returns is translated each time it is printed.
"""


def _(text: str) -> str:
    """Return ``text`` in the handbook's language; call it when the text is used, not on import.

    Before Sphinx has chosen a language, and where the catalogue lacks the text,
    that is the text itself.
    """
    return str(get_translation(CATALOGUE)(text))


def catalogue(name: str, language: str) -> NullTranslations:
    """Return one of our catalogues in a language, or an empty one."""
    return translation(name, FOLDER, [language], fallback=True)


def texts(language: str) -> NullTranslations:
    """Return the extension's texts in a language, in English where there are none."""
    ours = [language] if language.partition("_")[0] in BOKMAL else [language, "en"]
    return translation(CATALOGUE, FOLDER, ours, fallback=True)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Return the extension's texts in another language for a while."""
    before = translators["general", CATALOGUE]
    translators["general", CATALOGUE] = texts(language)
    try:
        yield
    finally:
        translators["general", CATALOGUE] = before


def speak(language: str) -> None:
    """Choose the language of the texts where no handbook has chosen one."""
    translators["general", CATALOGUE] = texts(language)


def reword_frame(app: Sphinx) -> None:
    """Let our catalogue have the first word in what Sphinx and the theme show.

    ``Sphinx.add_message_catalog`` would give Sphinx's own catalogue priority.
    """
    theirs = catalogue("sphinx", app.config.language)
    theirs.add_fallback(app.translator)
    theirs.add_fallback(translators["general", CATALOGUE])  # for our own templates
    translators["general", "sphinx"] = app.translator = theirs


def setup(app: Sphinx) -> None:
    """Choose the catalogue by ``language`` in ``conf.py``.

    ``Sphinx.add_message_catalog`` would keep the language of an earlier handbook in the same process.
    """
    ours = texts(app.config.language)
    translators["general", CATALOGUE] = own_catalogue(app, CATALOGUE, ours)
