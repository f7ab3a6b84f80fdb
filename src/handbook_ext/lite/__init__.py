"""The JupyterLite site below ``lite/``: our kernel, and a notebook for each quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.lite import site
from handbook_ext.lite.notebooks import write_notebooks

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

PAGE_BUILDERS = ("html", "dirhtml", "singlehtml")


def prepare(app: Sphinx, config: Config) -> None:
    """Point jupyterlite-sphinx to our work folder and kernel, where the site is wanted."""
    if config.handbook_lite:
        site.configure(app, config)


def build(app: Sphinx, exception: Exception | None) -> None:
    """Write the notebooks and build the site, when pages were built without an exception."""
    if exception is None and app.config.handbook_lite and app.builder.name in PAGE_BUILDERS:
        write_notebooks(app.env, site.contents(app))
        site.build(app)


def setup(app: Sphinx) -> None:
    """Take jupyterlite-sphinx in, and decide ourselves when its build runs."""
    app.setup_extension("jupyterlite_sphinx")
    site.take_over(app)
    app.connect("config-inited", prepare)
    app.connect("build-finished", build)
