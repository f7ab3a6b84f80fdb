"""The language of the search: it determines the stemmer and stop words that Sphinx ships."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

NORWEGIAN = ("nb", "nn")


def choose_language(app: Sphinx, config: Config) -> None:
    """Search bokmål and nynorsk as Norwegian, which Sphinx knows only as ``no``."""
    if not config.html_search_language and str(config.language).partition("_")[0] in NORWEGIAN:
        config.html_search_language = "no"


def setup(app: Sphinx) -> None:
    """Choose once ``conf.py`` has been read."""
    app.connect("config-inited", choose_language)
