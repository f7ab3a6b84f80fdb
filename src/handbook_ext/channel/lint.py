"""Lint of the register: weaknesses, not faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.dates import today
from handbook_ext.finding import Finding, found
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_ext.channel.model import Channel


def deserted_channels(channels: Iterable[Channel]) -> Iterator[Finding]:
    """Yield a finding for each channel without a stand-in."""
    for channel in channels:
        if not channel.stand_in:
            yield found(
                channel.place,
                "no-stand-in",
                _("«{id}» har ingen stedfortreder.").format(id=channel.id),
                _("Avtal hvem som tar over i ferier og ved sykdom, og skriv det i stand_in:."),
            )


def overdue_channels(channels: Iterable[Channel]) -> Iterator[Finding]:
    """Yield a finding for each channel whose review date has passed."""
    for channel in channels:
        if channel.review < today():
            yield found(
                channel.place,
                "overdue-channel",
                _("«{id}» skulle vært gjennomgått innen {day}.").format(
                    id=channel.id, day=channel.review.isoformat()
                ),
                _("Vurder kanalen på nytt, og sett ny dato i review:."),
            )
