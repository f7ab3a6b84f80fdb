"""Where warnings of Sphinx and its parts are reworded: in the handbook's own site alone."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from handbook_ext.config.look import is_site

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def reword_here(app: Sphinx, words: logging.Filter, *loggers: str) -> None:
    """Give the loggers a filter, once per process, or take away that of a site built before."""
    for name in loggers:
        logger = logging.getLogger(name)
        if is_site(app.config):
            logger.addFilter(words)
        else:
            logger.removeFilter(words)
