"""What the texts of YAML files need of MyST on a site whose pages are not MyST.

Where the site loads MyST itself, in whatever order and by whichever extension, its own
settings hold. Else MyST's default ones do, and ``myst_…`` in ``conf.py`` can change them. The
pages stay as they are: neither is ``.md`` read as pages, nor are MyST's changes to footnotes,
formulas and containers made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from myst_parser.config.main import MdParserConfig
from myst_parser.sphinx_ext.main import create_myst_config
from myst_parser.sphinx_ext.myst_refs import MystReferenceResolver

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config


def provide(app: Sphinx, config: Config) -> None:
    """Declare MyST's settings and resolve its links, unless an extension has done so."""
    if "myst_enable_extensions" in config:
        return
    for name, default, field in MdParserConfig().as_triple():
        if "sphinx" not in field.metadata.get("omit", []):
            app.add_config_value(f"myst_{name}", default, "env", types=Any)
    app.add_post_transform(MystReferenceResolver)
    app.connect("builder-inited", create_myst_config)


def setup(app: Sphinx) -> None:
    """Look when all extensions are set up, and before anything asks for the settings."""
    app.connect("config-inited", provide, priority=100)
