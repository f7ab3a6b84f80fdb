"""What an e-book must say of itself: its language as books write it, and which edition it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

FIRST = "1"
"""The edition of a handbook that names none."""


def describe_book(app: Sphinx, config: Config) -> None:
    """Fill in what ``conf.py`` leaves to Sphinx, which would write what no reader takes."""
    config.epub_language = str(config.epub_language).replace("_", "-")
    config.epub_version = config.epub_version or config.handbook_edition or FIRST


def setup(app: Sphinx) -> None:
    """Look at the values once they are read."""
    app.connect("config-inited", describe_book)
