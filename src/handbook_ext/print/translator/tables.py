"""Tables: cells one after another, the heading's first."""

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
"""Letters: what a line of text holds, without and with the margin beside it."""
NARROW = 3
"""Columns: a table with more takes the margin too."""
LONGEST_WORD, LONGEST_CELL = 12, 80
"""Letters: longer ones count as long as this. Words are hyphenated, and cells have many lines."""
AROUND = 2
"""Letters: the white at the sides of a cell."""


class Tables(TypstWriter):
    """Prints tables that have a heading; readers who hear them need it in each cell."""

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
        """Close it."""
        if self.spans(node):
            self.end()
        self.written.add("]")

    def spans(self, node: Element) -> dict[str, int]:
        """Return how many columns and rows a cell covers, when more than one."""
        spans = {"colspan": node.get("morecols", 0) + 1, "rowspan": node.get("morerows", 0) + 1}
        return {name: count for name, count in spans.items() if count > 1}


def columns_of(table: Element) -> list[tuple[Node | None, ...]]:
    """Return the cells of a table by its columns; where a cell covers more, some are missing."""
    return list(zip_longest(*(row.children for row in table.findall(nodes.row))))


def widths(columns: list[tuple[Node | None, ...]], line: int) -> list[int]:
    """Return the columns' shares of a line: room for the longest word, the rest by cells."""
    texts = [[cell.astext() if cell else "" for cell in column] for column in columns]
    words = [AROUND + longest(" ".join(column).split(), LONGEST_WORD) for column in texts]
    cells = [max(1, longest(column, LONGEST_CELL)) for column in texts]
    rest = max(0, line - sum(words))
    return [round(word + rest * cell / sum(cells)) for word, cell in zip(words, cells, strict=True)]


def longest(texts: Iterable[str], most: int) -> int:
    """Return how many letters the longest text has, ``most`` at most."""
    return min(most, max(map(len, texts), default=0))
