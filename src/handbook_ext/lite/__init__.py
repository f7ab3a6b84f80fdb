"""The JupyterLite site below ``lite/``: our kernel, and a notebook for each quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Take jupyterlite-sphinx in where the site is wanted; else not even import it: it is slow."""
    if app.config.handbook_lite:
        from handbook_ext.lite import site

        site.setup(app)
