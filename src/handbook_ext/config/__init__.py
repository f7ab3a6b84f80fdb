"""Every option that ``conf.py`` can set, declared once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.config.outputs import OUTPUTS
from handbook_ext.config.rules import RULES
from handbook_ext.config.shapes import Switch
from handbook_ext.config.site import SITE

if TYPE_CHECKING:
    from sphinx.application import Sphinx


PAGE_BUILDERS = ("html", "dirhtml", "singlehtml")
"""The builders of the handbook's own site; an e-book is HTML too, but runs no scripts."""

SCRIPTED_BUILDERS = (*PAGE_BUILDERS, "lms")
"""The builders whose pages run scripts: those of the site, and the packages for learning platforms."""

OPTIONS = (*RULES, *SITE, *OUTPUTS)


def setup(app: Sphinx) -> None:
    """Declare the options; ``checks`` then checks their values in more depth than Sphinx does."""
    for option in OPTIONS:
        # By the type, Sphinx reads the «0» of ``-D handbook_lite=0``.
        types = frozenset({bool}) if isinstance(option.shape, Switch) else Any
        app.add_config_value(
            option.name, option.default, option.rebuild, types, description=option.help
        )
