"""A JupyterLite site that the handbook's makers also use for other things.

Where ``conf.py`` itself lists ``jupyterlite_sphinx``, its settings, buttons and build are
left alone. Our kernel and notebooks are added to the site it builds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lite.folders import LABEXTENSIONS, contents

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

EXTENSIONS_PATH = "FederatedExtensionAddon.extra_labextensions_path"


def is_shared(app: Sphinx) -> bool:
    """Tell whether ``conf.py``, or another extension, uses jupyterlite-sphinx itself."""
    return "jupyterlite_sphinx" in {*app.config.extensions, *app.extensions}


def add_ours(app: Sphinx, config: Config) -> None:
    """Add our kernel and notebooks to the site's input."""
    theirs = config.jupyterlite_contents or []
    listed = [theirs] if isinstance(theirs, str) else list(theirs)
    config.jupyterlite_contents = [*listed, str(contents(app) / "*.ipynb")]
    options = config.jupyterlite_build_command_options or {}
    config.jupyterlite_build_command_options = {EXTENSIONS_PATH: str(LABEXTENSIONS), **options}


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write the notebooks of the pages that were built."""
    if exception is None and app.builder.name in PAGE_BUILDERS:
        from handbook_ext.lite.notebooks import write_notebooks  # noqa: PLC0415 - slow to load

        write_notebooks(app.env, contents(app))


def setup(app: Sphinx) -> None:
    """Write our notebooks before jupyterlite-sphinx builds the site."""
    app.connect("config-inited", add_ours)
    app.connect("build-finished", write, priority=400)
