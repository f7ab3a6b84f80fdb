"""The types of warnings, for ``suppress_warnings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.fault_log import SUBTYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


def write_warnings(_app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a table of the types."""
    yield "| Type | What it is about |\n|---|---|"
    for name, meaning in SUBTYPES.items():
        yield f"| `handbook.{name}` | {meaning} |"
