"""Headings that skip a level: MyST finds them, we report them in the editors' language."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.page.own_logs import reword_here

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LOGGER = "sphinx.myst_parser.warnings_"
_LEVEL = re.compile(r"\bH([1-6])\b")


class PlainLevels(logging.Filter):
    """A log filter that rewords MyST's warnings on headings, with a remedy."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Reword the record if it is one of these; always return true."""
        if getattr(record, "subtype", None) == "header":
            levels = [int(level) for level in _LEVEL.findall(str(record.msg))]
            if len(levels) == 2:  # noqa: PLR2004 - «start at H2, not H1», or «H1 to H3»
                record.msg = message(*levels, starts="start at" in record.msg)
        return True


def message(first: int, second: int, *, starts: bool) -> str:
    """Return what is wrong with a heading, and the remedy.

    >>> message(1, 3, starts=False)
    'Overskriften hopper fra nivå 1 til nivå 3. Gi den nivå 2 (##).'
    """
    if starts:
        fault = _("Den første overskriften på siden er på nivå {level}.").format(level=first)
        return f"{fault} {_('Begynn siden med en overskrift på nivå 1 (#).')}"
    fault = _("Overskriften hopper fra nivå {above} til nivå {level}.")
    remedy = _("Gi den nivå {level} ({signs}).").format(level=first + 1, signs="#" * (first + 1))
    return f"{fault.format(above=first, level=second)} {remedy}"


_plain_levels = PlainLevels()


def setup(app: Sphinx) -> None:
    """Reword the warnings of MyST's logger."""
    reword_here(app, _plain_levels, LOGGER)
