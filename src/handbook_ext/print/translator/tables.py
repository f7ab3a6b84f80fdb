"""Tables: cells in reading order, those of the header first."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.typst.source import Raw
from handbook_ext.typst.writer import TypstWriter, nothing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils.nodes import Element, Node

LINE, WIDE_LINE = 64, 80
"""Characters per line, without and with the margin beside the text."""
NARROW = 3
"""A table with more columns than this uses the margin too."""
LONGEST_WORD, LONGEST_CELL = 12, 80
"""In characters; longer words and cells count as this long, as words are hyphenated and cells wrap."""
AROUND = 2
"""The padding of a cell, in characters."""


class Tables(TypstWriter):
    """Prints tables with a header row; without one, screen readers cannot announce cells."""

    visit_thead = depart_thead = nothing
    visit_tbody = depart_tbody = nothing
    visit_row = depart_row = nothing
    visit_colspec = depart_colspec = nothing
    visit_tgroup = depart_tgroup = nothing

    def visit_table(self, node: Element) -> None:
        """Open the table, its caption first."""
        head = next(node.findall(nodes.thead), None)
        self.refused(node)
        cells = len(list(head.findall(nodes.entry))) if head is not None else 0
        caption = next((part for part in node if isinstance(part, nodes.title)), None)
        if caption is not None:
            self.begin("table-caption")
            self.visit_all(caption.children)
            self.end_block()
        columns = columns_of(node)
        wide = len(columns) > NARROW
        shares = [Raw(f"{share}fr") for share in widths(columns, WIDE_LINE if wide else LINE)]
        self.call("data-table", columns=shares, header=cells, wide=wide)
        for group in node.findall(nodes.tgroup):
            for part in group:
                part.walkabout(self)
        self.written.add("\n")
        raise nodes.SkipNode

    def visit_entry(self, node: Element) -> None:
        """Open a cell."""
        self.written.add("[")
        if self.spans(node):
            self.begin("table.cell", **self.spans(node))

    def depart_entry(self, node: Element) -> None:
        """Close the cell."""
        if self.spans(node):
            self.end()
        self.written.add("]")

    def spans(self, node: Element) -> dict[str, int]:
        """Return how many columns and rows a cell spans, where more than one."""
        spans = {"colspan": node.get("morecols", 0) + 1, "rowspan": node.get("morerows", 0) + 1}
        return {name: count for name, count in spans.items() if count > 1}


def columns_of(table: Element) -> list[tuple[Node | None, ...]]:
    """Return the cells of a table by column; positions covered by a spanning cell are ``None``."""
    return list(zip_longest(*(row.children for row in table.findall(nodes.row))))


def widths(columns: list[tuple[Node | None, ...]], line: int) -> list[int]:
    """Return the columns' shares of a line: room for the longest word, the rest by cell length."""
    texts = [[cell.astext() if cell else "" for cell in column] for column in columns]
    words = [AROUND + longest(" ".join(column).split(), LONGEST_WORD) for column in texts]
    cells = [max(1, longest(column, LONGEST_CELL)) for column in texts]
    rest = max(0, line - sum(words))
    return [round(word + rest * cell / sum(cells)) for word, cell in zip(words, cells, strict=True)]


def longest(texts: Iterable[str], most: int) -> int:
    """Return the length of the longest text, ``most`` at most."""
    return min(most, max(map(len, texts), default=0))
