"""The builders that the extension registers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from from_code.docstring import read_docstring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


def write_builders(app: Sphinx, _only: list[str]) -> Iterator[str]:
    """Yield a section for each builder."""
    for name, builder in sorted(app.registry.builders.items()):
        if builder.__module__.startswith("handbook_ext."):
            yield f"\n(builder-{name})=\n## `{name}`\n\n{read_docstring(builder, 'console').words}\n"
