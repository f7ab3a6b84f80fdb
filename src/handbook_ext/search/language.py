"""The language of the search: Sphinx writes its stemmer and common words for the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

NORWEGIAN = ("nb", "nn")


def choose_language(app: Sphinx, config: Config) -> None:
    """Search bokmål and nynorsk as Norwegian, which Sphinx knows as «no» alone."""
    if not config.html_search_language and str(config.language).partition("_")[0] in NORWEGIAN:
        config.html_search_language = "no"


def setup(app: Sphinx) -> None:
    """Choose when ``conf.py`` is read."""
    app.connect("config-inited", choose_language)
