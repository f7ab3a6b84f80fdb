"""The fields of the limits' file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.locale import later
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field, Shape
from handbook_ext.source.scalar import WEBSITE
from handbook_ext.source.shapes import TEXT, Day, Named, Plain
from handbook_ext.tools.shared import ID

if TYPE_CHECKING:
    from handbook_ext.source.record import Fields, Record
    from handbook_ext.source.schema import Schema


class CharacterCount(Shape[int, None]):
    """A number of characters."""

    of: ClassVar[Schema] = {"type": "integer", "minimum": 1}
    written = Named(r"[1-9][0-9]{0,8}$", later("{name} har ikke et antall tegn i «most»."))

    def read(self, record: Record, field: Field[Any], given: None = None) -> int:
        """Return the number; 0 if it is a fault."""
        known = len(record.faults)
        written = self.written.read(record, field)
        return int(written) if len(record.faults) == known else 0


LIMIT: Fields = (
    ID,
    Field("channel", TEXT, later("Kanalen."), later("Skriv hva kanalen heter.")),
    Field(
        "field",
        TEXT,
        later("Feltet teksten skal stå i."),
        later("Skriv hva feltet heter der teksten skal stå."),
    ),
    Field(
        "most",
        CharacterCount(),
        later("Så mange tegn det er plass til."),
        later("Skriv et helt tall, for eksempel 150."),
    ),
    Field(
        "source",
        TEXT,
        later("Hvem som sier det. Si fra når det ikke er kanalen selv."),
        later("Skriv hvem som sier det."),
    ),
    Field(
        "address",
        Plain(WEBSITE, later("{name} har ikke en nettadresse i «address».")),
        later("Hvor det står."),
        later("Skriv adressen til kilden, som begynner med https://."),
        absent=None,
    ),
    Field(
        "checked",
        Day(past=True),
        later("Dagen det sist ble slått opp."),
        later("Skriv dagen grensen sist ble slått opp."),
    ),
)
LIMITS = Field("limits", Entries(LIMIT), later("Grensene, i den rekkefølgen siden skal ha dem."))
FILE: Fields = (LIMITS,)
