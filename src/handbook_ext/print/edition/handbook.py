"""The handbook: the pages below a root, each caption of its contents a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.util.nodes import inline_all_toctrees

if TYPE_CHECKING:
    from handbook_ext.print.builder import PrintBuilder
    from handbook_ext.print.entry import Entry


def assemble(builder: PrintBuilder, entry: Entry) -> nodes.document:
    """Return the root and all pages below it as one document."""
    tree = builder.env.get_doctree(entry.root)
    tree["docname"] = entry.root
    make_chapters(tree)
    read: set[str] = {entry.root}
    whole = inline_all_toctrees(builder, read, entry.root, tree, str, [entry.root])
    whole["docname"] = entry.root
    return whole


def make_chapters(tree: nodes.document) -> None:
    """Put what follows the root's own words beside them, a captioned part as a section."""
    for number, toctree in enumerate(list(tree.findall(addnodes.toctree)), 1):
        around = toctree.parent
        if isinstance(around, nodes.compound):
            around.parent.remove(around)
        else:
            around.remove(toctree)
        caption = toctree.get("caption")
        if not caption:
            tree += toctree
            continue
        title = nodes.title(caption, caption)
        tree += nodes.section("", title, toctree, ids=[f"kapittel-{number}"], names=[])
