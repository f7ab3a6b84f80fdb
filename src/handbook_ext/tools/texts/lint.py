"""Lint of the limits: weaknesses, not faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.dates import months_after, today
from handbook_ext.finding import Finding, found
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_ext.tools.texts.model import Limit


def unchecked_limits(limits: Iterable[Limit], months: int) -> Iterator[Finding]:
    """Yield a finding for each limit that has not been checked for ``months`` months."""
    for limit in limits:
        if months_after(limit.checked, months) < today():
            yield found(
                limit.place,
                "unchecked-limit",
                _("«{id}» er ikke sjekket siden {day}.").format(
                    id=limit.id, day=limit.checked.isoformat()
                ),
                _("Se etter i kanalen, og rett most:, source: og checked:."),
            )
