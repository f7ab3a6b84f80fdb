"""Room to write on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter

LINES = 6
"""Lines to write on."""


def visit_writing(self: TypstWriter, node: Element) -> None:
    """Print lines to write on."""
    self.call("writing", lines_wanted=LINES)
    raise SkipNode
