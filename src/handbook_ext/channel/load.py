"""Read the register's file into the model. Every fault is collected; none stops the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.channel.fields import CHANNELS, REGISTER
from handbook_ext.channel.model import Channel
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record, keys
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from pathlib import Path


class Loaded(NamedTuple):
    """The valid channels of a register, and the faults of the others."""

    channels: tuple[Channel, ...]
    faults: list[AuthorError]


def load_channels(path: Path) -> Loaded:
    """Read the register. Never raises, whatever the file contains."""
    faults: list[AuthorError] = []
    try:
        root = compose(path, keys(REGISTER))
    except AuthorError as error:
        return Loaded((), [error])
    register = Record(root, _("Registeret"), str(path), faults, REGISTER)
    ids = Ids()
    return Loaded(register.read(CHANNELS, lambda record: read_channel(record, ids)), faults)


def read_channel(record: Record, ids: Ids) -> Channel | None:
    """Read one channel; return ``None`` when it has a fault."""
    values = record.values(id=ids)
    approved, review = values["approved"], values["review"]
    if approved and review and review < approved:
        record.fault(
            _("{name} har neste gjennomgang før godkjenningen.").format(name=record.name),
            _("Rett «review:» eller «approved:»."),
            record.fields["review"],
        )
    return Channel(**values, place=record.place) if record.sound else None
