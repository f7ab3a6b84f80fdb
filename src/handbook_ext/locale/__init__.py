"""The extension's own words. Bokmål is their source; catalogues translate them.

There is no catalogue ``handbook_ext`` for bokmål: with ``language = "nb"`` or ``"nb_NO"``
none is found, and the words stay as they are in the code. A language that the catalogues
lack gets bokmål too. ``nn_NO`` finds ``nn``, and ``en_GB`` finds ``en``.

The catalogues ``sphinx`` hold what Sphinx and Furo say to readers, in bokmål too: Sphinx
has no nynorsk, its bokmål is half done, and Furo has only English.
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
"""Mark a text of a class or module, read before the language is known.

What it returns is put into words each time it is printed.
"""


def _(text: str) -> str:
    """Return ``text`` in the handbook's language; call it when the words are used.

    Before Sphinx has chosen a language, and where the catalogue lacks the text,
    that is the text itself.
    """
    return str(get_translation(CATALOGUE)(text))


def found(catalogue: str, language: str) -> NullTranslations:
    """Return a catalogue in a language, or an empty one."""
    return translation(catalogue, FOLDER, [language], fallback=True)


def setup(app: Sphinx) -> None:
    """Let ``language`` in ``conf.py`` choose the words, those of Sphinx and the theme too.

    ``Sphinx.add_message_catalog`` would add ours behind Sphinx's own, and keep the
    language of an earlier handbook in the same process.
    """
    language = app.config.language
    translators["general", CATALOGUE] = found(CATALOGUE, language)
    theirs = found("sphinx", language)
    theirs.add_fallback(app.translator)
    theirs.add_fallback(found(CATALOGUE, language))  # for our own templates
    translators["general", "sphinx"] = app.translator = theirs
