"""Faults in tools that can be found only when all pages have been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.config.look import is_site
from handbook_ext.errors import Fault, Place
from handbook_ext.source.files import misnamed, misnamed_fault
from handbook_ext.tools.folder import tool_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.rule.domain import HandbookDomain


def misnamed_tools(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each file in the tools' folder with a suffix like ``.yml``.

    In a site that is not the handbook's, the folder may hold other things.
    """
    for path in misnamed(tool_folder(domain.env)) if is_site(domain.env.config) else ():
        yield Fault(Place(str(path), 1), misnamed_fault(path), "tool")
