"""Read the limits' file into the model: one file for all tools, to be checked in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record, keys
from handbook_ext.source.tree import compose
from handbook_ext.tools.texts.limit_fields import FILE, LIMITS
from handbook_ext.tools.texts.model import Limit

if TYPE_CHECKING:
    from pathlib import Path


def load_limits(path: Path, faults: list[AuthorError]) -> tuple[Limit, ...]:
    """Return the limits in a file; its faults are appended to ``faults``."""
    try:
        root = compose(path, keys(FILE))
    except AuthorError as error:
        faults.append(error)
        return ()
    record = Record(root, _("Filen med grenser"), str(path), faults, FILE)
    ids = Ids()
    return record.read(LIMITS, lambda it: Limit(**it.values(id=ids), place=it.place))
