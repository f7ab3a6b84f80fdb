"""Fields that several parts of a tool share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import later
from handbook_ext.source.record import Field
from handbook_ext.source.shapes import SLUG, TEXT

if TYPE_CHECKING:
    from handbook_ext.source.text import Text

ID = Field(
    "id",
    SLUG,
    later("Et kort navn: små bokstaver a–z, tall og bindestrek. Brukt én gang i filen."),
)


def title(remedy: str) -> Field[Text]:
    """Return the field of a heading."""
    return Field("title", TEXT, later("Overskriften, så kort at den kan leses for seg."), remedy)


def words(remedy: str) -> Field[Text]:
    """Return the field of a text that readers see."""
    return Field("text", TEXT, later("Ordene leseren ser."), remedy)


def intro(remedy: str) -> Field[Text | None]:
    """Return the field of an introduction."""
    help_words = later("Det leseren må vite før spørsmålene, i én eller to setninger.")
    return Field("intro", TEXT, help_words, remedy, absent=None)
