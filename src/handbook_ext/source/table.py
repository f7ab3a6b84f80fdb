"""Tables made from files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Cells = Iterable[Iterable[nodes.paragraph]]


def print_table(heads: Mapping[str, int], rows: Iterable[Cells], css_class: str) -> nodes.table:
    """Return a table; ``heads`` maps headings to widths, in characters, for builders that need them."""
    columns = (nodes.colspec(colwidth=width) for width in heads.values())
    group = nodes.tgroup("", *columns, cols=len(heads))
    group += nodes.thead("", print_row([nodes.paragraph(head, head)] for head in heads))
    group += nodes.tbody("", *map(print_row, rows))
    return nodes.table("", group, classes=[css_class, "colwidths-auto"])


def print_row(cells: Cells) -> nodes.row:
    """Return a row; its text is an author's own, so quotation marks stay as they are."""
    row = nodes.row("", *(nodes.entry("", *cell) for cell in cells))
    for paragraph in row.findall(nodes.paragraph):
        paragraph["support_smartquotes"] = False
    return row
