"""The JupyterLite site below ``lite/``: our kernel, and a notebook for each quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lite import site
from handbook_ext.lite.notebooks import write_notebooks

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def build(app: Sphinx, exception: Exception | None) -> None:
    """Write the notebooks and build the site, when pages were built without an exception."""
    if exception is None and app.builder.name in PAGE_BUILDERS:
        write_notebooks(app.env, site.contents(app))
        site.build(app)


def setup(app: Sphinx) -> None:
    """Take jupyterlite-sphinx in where the site is wanted, and decide when its build runs."""
    if not app.config.handbook_lite:
        return
    app.setup_extension("jupyterlite_sphinx")
    site.take_over(app)
    # Before jupyterlite-sphinx makes the folder that its settings name.
    app.connect("config-inited", site.configure, priority=400)
    app.connect("build-finished", build)
