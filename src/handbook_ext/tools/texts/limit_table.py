"""The limits as a table, with their sources, so that they can be checked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.dates import written
from handbook_ext.locale import _
from handbook_ext.source.numbers import counted
from handbook_ext.source.table import print_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.tools.texts.model import Limit


def print_limits(limits: Iterable[Limit], language: str | None) -> nodes.table:
    """Return the limits as a table node."""
    heads = {_("Sted"): 28, _("Tegn"): 8, _("Kilde"): 40}
    return print_table(heads, (print_limit(limit, language) for limit in limits), "handbook-sizes")


def print_limit(limit: Limit, language: str | None) -> list[list[nodes.paragraph]]:
    """Return the cells of one limit."""
    source: nodes.Node = nodes.Text(limit.source.markdown)
    if limit.address:
        source = nodes.reference("", "", source, refuri=limit.address)
    checked = _("Sjekket {day}").format(day=written(limit.checked, language))
    return [
        [nodes.paragraph("", "", nodes.Text(limit.place_name))],
        [nodes.paragraph("", "", nodes.Text(counted(limit.most, language)))],
        [nodes.paragraph("", "", source), nodes.paragraph("", "", nodes.Text(checked))],
    ]
