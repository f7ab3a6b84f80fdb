"""Ids of entries in files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from handbook_ext.source.record import Record

RESERVED = re.compile(
    r"""
    constructor                                   # what JavaScript finds in every object
    | (con | prn | aux | nul | (com | lpt)[1-9])  # no file on Windows can have it
    | (search | searchbox | search-documentation | search-progress | search-results)
    | (index | genindex | searchindexloader)               # of Sphinx
    | (furo | sidebar | toc).*                             # of themes' frames
    | (bd | jb | pst | rtd | svg)-.* | main-content | print-main-content | ethical-ad-placement
    | (handbook | rule | diagram | booklet | sheet) (-.*)?  # of the handbook's own parts
    | regel (-.*)?                                       # of rules, in older links
    | .* -(situation | judgement)                        # of what a question consists of
    """,
    re.VERBOSE,
)
"""Ids reserved by pages, scripts or operating systems."""


PARTS = re.compile(r"(.*-)?(situation|judgement)")
"""What no step or end can be called: its id would be that of a part of the question."""


class Ids:
    """The ids in a file, or in one list of it: each may be used once."""

    def __init__(self) -> None:
        self.taken: set[str] = set()

    def take(self, record: Record, name: str) -> None:
        """Register a record's id; a repeated one is a fault."""
        if name in self.taken:
            record.fault(
                _("Id-en «{id}» er brukt to ganger.").format(id=name[:60]),
                _("Gi den ene et annet navn."),
                record.fields.get("id"),
            )
        self.taken.add(name)


def refuse_reserved(record: Record, name: str) -> None:
    """Note a fault for an id that something else on pages has."""
    if RESERVED.fullmatch(name):
        record.fault(
            _("Id-en «{id}» er holdt av til noe annet på sidene.").format(id=name[:60]),
            _("Velg et navn som sier hva det handler om."),
            record.fields.get("id"),
        )
