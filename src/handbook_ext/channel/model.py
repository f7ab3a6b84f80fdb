"""A channel in the register: read once, printed by every output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from handbook_ext.errors import Place


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel: what it is for, who answers in it and when, and who approved it.

    All texts are plain, without markup. ``answers`` may be missing when the owner answers;
    lint reports a missing ``stand_in``.
    """

    id: str
    name: str
    service: str
    address: str
    purpose: str
    owner: str
    answers: str | None
    stand_in: str | None
    hours: str
    approved: dt.date
    approved_by: str
    review: dt.date
    place: Place
