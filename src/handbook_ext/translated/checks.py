"""A handbook that lists its languages, and not the one that it is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import Fault
from handbook_ext.locale import _
from handbook_ext.translation.site import languages, this_edition

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

OPTION = "handbook_languages"


def note_unlisted(app: Sphinx, config: Config) -> None:
    """Note a fault when the language of the pages is none of those that the handbook is published in."""
    if languages(config) and not this_edition(config):
        fault = _("{option} mangler språket sidene er skrevet på: {language}.").format(
            option=OPTION, language=config.language
        )
        remedy = _("Skriv det først, med navnet det har på seg selv.")
        noted = Fault(ConfFile(app.confdir).place(OPTION), f"{fault} {remedy}", "config")
        config.handbook_faults = tuple(sorted([*config.handbook_faults, noted]))
        config.handbook_misleads = True  # pages are read in the language of their author


def setup(app: Sphinx) -> None:
    """Check once the values have been checked one by one."""
    app.connect("config-inited", note_unlisted, priority=120)
