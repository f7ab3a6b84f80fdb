"""The fields of a reflection."""

from __future__ import annotations

from handbook_ext.locale import later
from handbook_ext.source.nested import Many, Texts
from handbook_ext.source.record import Field

POINTS = Field(
    "points",
    Texts(Many(2, 6, later("momenter"))),
    later("Momenter som gode svar har med, to til seks."),
    later("Skriv to til seks momenter."),
)
FIELDS = (POINTS,)
