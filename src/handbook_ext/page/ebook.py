"""The metadata of an e-book: a valid language tag and the edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

FIRST = "1"
"""The edition where ``conf.py`` gives none."""


def describe_book(app: Sphinx, config: Config) -> None:
    """Fill in values that ``conf.py`` leaves to Sphinx, whose defaults e-readers reject."""
    config.epub_language = str(config.epub_language).replace("_", "-")
    config.epub_version = config.epub_version or config.handbook_edition or FIRST


def setup(app: Sphinx) -> None:
    """Connect to ``config-inited``."""
    app.connect("config-inited", describe_book)
