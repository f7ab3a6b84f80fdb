"""The register as a table of three columns; each line in a cell has its own label.

So it reads well where columns do not fit: on a phone each row becomes a block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.dates import written
from handbook_ext.locale import _
from handbook_ext.source.table import print_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_ext.channel.model import Channel


WIDTH = 28
"""Column widths in characters, for builders that need them."""


def print_channels(channels: Iterable[Channel], language: str | None) -> nodes.table:
    """Return the register as a table node."""
    heads = dict.fromkeys((_("Kanal"), _("Ansvar"), _("Godkjenning")), WIDTH)
    rows = (print_channel(channel, language) for channel in channels)
    return print_table(heads, rows, "handbook-channels")


def print_channel(channel: Channel, language: str | None) -> list[list[nodes.paragraph]]:
    """Return the three cells of one channel, each a list of paragraphs."""
    name = nodes.strong("", "", nodes.reference("", channel.name, refuri=channel.address))
    approved = _("{day} av {who}").format(
        day=written(channel.approved, language), who=channel.approved_by
    )
    return [
        [
            nodes.paragraph("", "", name),
            *labelled(_("Tjeneste"), channel.service),
            *labelled(_("Formål"), channel.purpose),
        ],
        [
            *labelled(_("Ansvarlig"), channel.owner),
            *labelled(_("Svarer"), channel.answers or ""),
            *labelled(_("Stedfortreder"), channel.stand_in or _("ikke bestemt")),
            *labelled(_("Svartid"), channel.hours),
        ],
        [
            *labelled(_("Godkjent"), approved),
            *labelled(_("Neste gjennomgang"), written(channel.review, language)),
        ],
    ]


def labelled(label: str, text: str) -> Iterator[nodes.paragraph]:
    """Yield a paragraph for each line of ``text``, the first with ``label`` in front; none if it is empty."""
    for number, line in enumerate(lines(text)):
        paragraph = nodes.paragraph()
        if number == 0:
            paragraph += [nodes.strong("", f"{label}:"), nodes.Text(" ")]
        paragraph += nodes.Text(line)
        yield paragraph


def lines(text: str) -> list[str]:
    """Return the lines of a text that are not blank."""
    return [line.strip() for line in text.splitlines() if line.strip()]
