"""The JupyterLite site below ``lite/``: our kernel, and a notebook for each quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config.defaults import can_build_notebooks
from handbook_ext.translation.site import is_translation

if TYPE_CHECKING:
    from sphinx.application import Sphinx

NOT_WANTED = "handbook_without_lite"
"""The Sphinx tag of runs that only read: options for the site are still checked, nothing is built."""


def setup(app: Sphinx) -> None:
    """Load jupyterlite-sphinx if the site is wanted; otherwise skip even the slow import."""
    wanted = app.config.handbook_lite and NOT_WANTED not in app.tags
    if wanted and can_build_notebooks():  # otherwise a fault of conf.py
        from handbook_ext.lite import shared, site, translated

        if shared.is_shared(app):
            app.setup_extension("jupyterlite_sphinx")
            shared.setup(app)
        elif is_translation(app.config):
            translated.setup(app)
        else:
            site.setup(app)
