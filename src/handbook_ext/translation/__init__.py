"""The language a handbook is built in: its author's texts in that language, from Sphinx's catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.translation import conf, site
from handbook_ext.translation.edition import WRITTEN, Edition

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["WRITTEN", "Edition", "setup"]


def forget_translations(app: Sphinx) -> None:
    """Let ``gettext`` read what the author wrote, as it does with pages."""
    if not app.builder.use_message_catalog:
        app.config.handbook_translation = WRITTEN


def setup(app: Sphinx) -> None:
    """Choose the edition by ``language``, and translate what ``conf.py`` says to readers."""
    conf.setup(app)
    site.setup(app)
    app.connect("builder-inited", forget_translations)
