"""Tables wider than the screen: each scrolls in a region that the keyboard can reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.config.look import is_site, is_within_ours
from handbook_ext.locale import _
from handbook_ext.themes import theme_of

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator


WIDE = 5
"""From how many columns on a table needs all the room of its page."""


class handbook_table_region(nodes.container):  # noqa: N801 - docutils names nodes so
    """The region that a table scrolls in. Attribute: ``label`` (str), its accessible name."""


class OpenTablesToKeys(SphinxPostTransform):
    """Wrap each table in a region, in place of the theme's wrapper.

    In a site that is not the handbook's, only tables in the handbook's parts, within that wrapper.
    """

    formats = ("html",)
    default_priority = 600  # after themes, which wrap tables at 500

    def run(self, **kwargs: object) -> None:
        """Wrap the tables of the page."""
        labels: list[str] = []
        theirs = theme_of(self.config).table_box
        tables = list(self.document.findall(nodes.table))
        if not is_site(self.config):
            tables = [table for table in tables if is_within_ours(table)]
        for table in tables:
            parent = table.parent
            box = parent if theirs and theirs in parent.get("classes", ()) else table
            label = name_table(table)
            labels.append(label)
            if labels.count(label) > 1:
                label = f"{label} {labels.count(label)}"
            region = handbook_table_region(label=label, classes=["handbook-table"])
            if len(list(table.findall(nodes.colspec))) >= WIDE:
                region["classes"].append("handbook-table-wide")
            box.parent.replace(box, region)
            region += table


def name_table(table: nodes.table) -> str:
    """Return a table's caption, else the nearest heading above it."""
    holder: nodes.Node | None = table
    while holder is not None:
        titles = [
            child for child in holder.children if isinstance(child, (nodes.title, nodes.rubric))
        ]
        if titles:
            return _("Tabell: {title}").format(title=titles[0].astext())
        holder = holder.parent
    return _("Tabell")


def visit_table_region(self: HTML5Translator, node: handbook_table_region) -> None:
    """Open the region; it is focusable, so that arrow keys scroll it."""
    attributes = {"role": "region", "aria-label": node["label"], "tabindex": "0"}
    self.body.append(self.starttag(node, "div", **attributes))


def depart_table_region(self: HTML5Translator, node: handbook_table_region) -> None:
    """Close the region."""
    self.body.append("</div>\n")
