"""The JupyterLite site below ``lite/``: our kernel, and a notebook for each quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

NOT_WANTED = "handbook_without_lite"
"""The tag of a run that only reads: what ``conf.py`` says of the site can then still be checked."""


def setup(app: Sphinx) -> None:
    """Take jupyterlite-sphinx in where the site is wanted; else not even import it: it is slow."""
    if app.config.handbook_lite and NOT_WANTED not in app.tags:
        from handbook_ext.lite import shared, site

        if shared.is_shared(app):
            app.setup_extension("jupyterlite_sphinx")
            shared.setup(app)
        else:
            site.setup(app)
