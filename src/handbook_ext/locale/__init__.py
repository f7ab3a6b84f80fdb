"""The extension's own words. Bokmål is their source; catalogues translate them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.locale import get_translation

if TYPE_CHECKING:
    from sphinx.application import Sphinx

CATALOGUE = "handbook_ext"


def _(text: str) -> str:
    """Return ``text`` in the handbook's language; call it when the words are used.

    Before Sphinx has chosen a language, and where the catalogue lacks the text,
    that is the text itself.
    """
    return str(get_translation(CATALOGUE)(text))


def setup(app: Sphinx) -> None:
    """Let ``language`` in ``conf.py`` choose the words."""
    app.add_message_catalog(CATALOGUE, str(Path(__file__).parent))
