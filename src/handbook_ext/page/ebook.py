"""What Sphinx gets wrong in an e-book: its language tag, its edition, and a file too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

FIRST = "1"
"""The edition where ``conf.py`` gives none."""


OLD_SETTINGS = ".buildinfo.bak"
"""What Sphinx keeps of the build before the settings were changed; it warns that it does not know the file."""


def describe_book(app: Sphinx, config: Config) -> None:
    """Fill in values that ``conf.py`` leaves to Sphinx, whose defaults e-readers reject."""
    config.epub_exclude_files = [*config.epub_exclude_files, OLD_SETTINGS]
    config.epub_language = str(config.epub_language).replace("_", "-")
    config.epub_version = config.epub_version or config.handbook_edition or FIRST


def setup(app: Sphinx) -> None:
    """Connect to ``config-inited``."""
    app.connect("config-inited", describe_book)
