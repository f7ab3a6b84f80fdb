"""From the file of the register to the model. Every mistake is noted; none stops the reading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.channel.model import Channel
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record
from handbook_ext.source.scalar import NULL, scalar
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    import yaml

REGISTER_KEYS = ("channels",)
ADDRESS = r"https://\S+"


class Loaded(NamedTuple):
    """The sound channels of a register, and the faults of the others."""

    channels: tuple[Channel, ...]
    faults: list[AuthorError]


def load_channels(path: Path) -> Loaded:
    """Read the register. Never raises for anything that a file may hold."""
    faults: list[AuthorError] = []
    try:
        root = compose(path, REGISTER_KEYS)
    except AuthorError as error:
        return Loaded((), [error])
    register = Record(root, _("Registeret"), str(path), faults, REGISTER_KEYS)
    ids = Ids()
    read = [
        read_channel(node, number, register, ids)
        for number, node in enumerate(channel_nodes(register), 1)
    ]
    return Loaded(tuple(channel for channel in read if channel), faults)


def channel_nodes(register: Record) -> list[yaml.MappingNode]:
    """Return the entries; a handbook that has no channel yet writes ``channels:`` alone."""
    node = register.fields.get("channels")
    if node is not None and ((node.tag == NULL and not node.value) or node.value == []):
        return []
    return register.records("channels", _("Skriv én kanal under hver strek, med nøkler."))


def read_channel(node: yaml.MappingNode, number: int, register: Record, ids: Ids) -> Channel | None:
    """Read one channel; ``None`` when it has a fault."""
    called = scalar(node, "id")[:60]
    words = _("«{words}»") if called else _("Kanal {number}")
    name = words.format(words=called, number=number)
    record = Record(node, name, register.path, register.faults, tuple(READERS))
    values: dict[str, Any] = {"id": ids.read(record)}
    values |= {key: read(record, key) for key, read in READERS.items() if key != "id"}
    approved, review = values["approved"], values["review"]
    if approved and review and review < approved:
        record.fault(
            _("{name} har neste gjennomgang før godkjenningen.").format(name=name),
            _("Rett «review:» eller «approved:»."),
            record.fields["review"],
        )
    return Channel(**values, place=record.place) if record.sound else None


def read_text(record: Record, key: str) -> str:
    """Read words, as they are."""
    return record.markdown(key, wanted()[key]).markdown.strip()


def read_known(record: Record, key: str) -> str | None:
    """Read words that may be missing."""
    return read_text(record, key) if key in record.fields else None


def read_address(record: Record, key: str) -> str:
    """Read the address of the channel's page."""
    known = len(record.faults)
    address = read_text(record, key)
    if len(record.faults) == known and not re.fullmatch(ADDRESS, address):
        record.fault(
            _("Adressen «{address}» kan ikke følges.").format(address=address[:60]),
            wanted()[key],
            record.fields[key],
        )
    return address


def read_date(record: Record, key: str) -> dt.date | None:
    """Read a date; ``None`` when it is none."""
    return record.date(key, wanted()[key], past=key == "approved")


READERS: dict[str, Callable[[Record, str], Any]] = {
    "id": Record.slug,
    "name": read_text,
    "service": read_text,
    "address": read_address,
    "purpose": read_text,
    "owner": read_text,
    "answers": read_known,
    "stand_in": read_known,
    "hours": read_text,
    "approved": read_date,
    "approved_by": read_text,
    "review": read_date,
}
"""How each key of a channel is read, in the order that entries have them."""

OPTIONAL = ("answers", "stand_in")


def wanted() -> dict[str, str]:
    """Return what an author should write for each key."""
    return {
        "id": _("Skriv en kort id av små bokstaver a–z, tall og bindestrek, brukt én gang."),
        "name": _("Skriv navnet på kanalen, slik folk ser det."),
        "service": _("Skriv tjenesten som har kanalen."),
        "address": _("Skriv hele adressen til kanalen, fra https:// og uten mellomrom."),
        "purpose": _("Skriv hva kanalen er til."),
        "owner": _("Skriv rollen som har ansvaret, ikke et navn."),
        "answers": _("Skriv rollene som legger ut og svarer, eller ta bort linjen."),
        "stand_in": _("Skriv rollen som tar over når de er borte."),
        "hours": _("Skriv når folk kan vente svar."),
        "approved": _("Skriv dagen kanalen ble godkjent, som åååå-mm-dd."),
        "approved_by": _("Skriv rollen som godkjente kanalen."),
        "review": _("Skriv dagen kanalen skal vurderes på nytt, som åååå-mm-dd."),
    }
