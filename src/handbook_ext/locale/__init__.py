"""The extension's texts. Bokmål is the source language; catalogues translate it.

There is no catalogue ``handbook_ext`` for bokmål: with ``language = "nb"`` or ``"nb_NO"``
none is found, and texts stay as they are in the code. A language without a
catalogue gets bokmål too. ``nn_NO`` finds ``nn``, and ``en_GB`` finds ``en``.

The catalogues ``sphinx`` translate what Sphinx and Furo show to readers, into bokmål too: Sphinx
has no nynorsk, its bokmål is half finished, and Furo has only English.
"""

from __future__ import annotations

from gettext import NullTranslations, translation
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.locale import get_translation, translators

if TYPE_CHECKING:
    from sphinx.application import Sphinx

CATALOGUE = "handbook_ext"
FOLDER = Path(__file__).parent

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


def found(catalogue: str, language: str) -> NullTranslations:
    """Return a catalogue in a language, or an empty one."""
    return translation(catalogue, FOLDER, [language], fallback=True)


def setup(app: Sphinx) -> None:
    """Choose the catalogues by ``language`` in ``conf.py``, those for Sphinx and the theme too.

    ``Sphinx.add_message_catalog`` would give Sphinx's own catalogue priority, and keep the
    language of an earlier handbook in the same process.
    """
    language = app.config.language
    translators["general", CATALOGUE] = found(CATALOGUE, language)
    theirs = found("sphinx", language)
    theirs.add_fallback(app.translator)
    theirs.add_fallback(found(CATALOGUE, language))  # for our own templates
    translators["general", "sphinx"] = app.translator = theirs
