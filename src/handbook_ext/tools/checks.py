"""Faults in tools that show only when all pages are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import Fault, Place
from handbook_ext.source.files import misnamed, misnamed_fault
from handbook_ext.tools.folder import tool_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.rule.domain import HandbookDomain


def misnamed_tools(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each file of the tools' folder that only looks like a tool's."""
    for path in misnamed(tool_folder(domain.env)):
        yield Fault(Place(str(path), 1), misnamed_fault(path), "tool")
