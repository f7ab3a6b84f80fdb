"""The fields of a channel, in the order in which entries list them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import later
from handbook_ext.source.nested import Entries, Many
from handbook_ext.source.record import Field
from handbook_ext.source.scalar import WEBSITE
from handbook_ext.source.shapes import PLAIN, SLUG, Day, Plain

if TYPE_CHECKING:
    from handbook_ext.source.record import Fields, Shape, T


def wanted(key: str, shape: Shape[T, None], words: str) -> Field[T]:
    """Return a field whose help text and remedy are the same words."""
    return Field(key, shape, words, words)


def known(key: str, words: str) -> Field[str | None]:
    """Return a field that may be left out."""
    return Field(key, PLAIN, words, words, absent=None)


ADDRESS = Plain(WEBSITE, later("Adressen «{address}» kan ikke følges."))
CHANNEL: Fields = (
    Field(
        "id",
        SLUG,
        later("Skriv en kort id av små bokstaver a–z, tall og bindestrek, brukt én gang."),
    ),
    wanted("name", PLAIN, later("Skriv navnet på kanalen, slik folk ser det.")),
    wanted("service", PLAIN, later("Skriv tjenesten som har kanalen.")),
    wanted(
        "address",
        ADDRESS,
        later("Skriv hele adressen til kanalen, fra https:// og uten mellomrom."),
    ),
    wanted("purpose", PLAIN, later("Skriv hva kanalen er til.")),
    wanted("owner", PLAIN, later("Skriv rollen som har ansvaret, ikke et navn.")),
    known("answers", later("Skriv rollene som legger ut og svarer, eller ta bort linjen.")),
    known("stand_in", later("Skriv rollen som tar over når de er borte.")),
    wanted("hours", PLAIN, later("Skriv når folk kan vente svar.")),
    wanted(
        "approved",
        Day(past=True),
        later("Skriv dagen kanalen ble godkjent, som åååå-mm-dd."),
    ),
    wanted("approved_by", PLAIN, later("Skriv rollen som godkjente kanalen.")),
    wanted(
        "review",
        Day(),
        later("Skriv dagen kanalen skal vurderes på nytt, som åååå-mm-dd."),
    ),
)
CHANNELS = Field(
    "channels",
    Entries(CHANNEL, later("Kanal {number}"), Many(0)),
    later("Kanalene, i den rekkefølgen tabellen skal ha dem."),
    later("Skriv én kanal under hver strek, med nøkler."),
)
REGISTER: Fields = (CHANNELS,)
