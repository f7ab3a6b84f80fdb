"""Faults in tools that can be found only when all pages have been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import Fault, Place
from handbook_ext.source.files import misnamed, misnamed_fault
from handbook_ext.tools.folder import tool_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.rule.domain import HandbookDomain


def misnamed_tools(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each file in the tools' folder with a suffix like ``.yml``."""
    for path in misnamed(tool_folder(domain.env)):
        yield Fault(Place(str(path), 1), misnamed_fault(path), "tool")
