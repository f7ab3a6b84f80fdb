"""Search in the built pages, in the reader's browser: our own index, with Sphinx's search as fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config.look import is_site
from handbook_ext.search import copies, field, index, language, page, synonyms

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Replace the search page of the handbook's own site, unless ``conf.py`` leaves it to Sphinx."""
    synonyms.setup(app)
    field.setup(app)
    if is_site(app.config):
        language.setup(app)
        if app.config.handbook_search:
            for part in (copies, index, page):
                part.setup(app)
