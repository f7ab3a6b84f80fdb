"""Search in the built pages: Pagefind's index where it is installed, else Sphinx' own search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.search import copies, index, page

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Take the search page over, unless ``conf.py`` leaves it to Sphinx."""
    if app.config.handbook_search:
        for part in (copies, index, page):
            part.setup(app)
