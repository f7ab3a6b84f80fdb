"""The ids of what stands in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


class Ids:
    """The ids of a file, or of one list in it: each may be used once."""

    def __init__(self) -> None:
        self.taken: set[str] = set()

    def read(self, record: Record) -> str:
        """Return a record's id; one that is taken is a fault."""
        name = record.slug("id")
        if name in self.taken:
            record.fault(
                _("Id-en «{id}» er brukt to ganger.").format(id=name[:60]),
                _("Gi den ene et annet navn."),
                record.fields.get("id"),
            )
        self.taken.add(name)
        return name
