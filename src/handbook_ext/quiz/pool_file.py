"""The script beside a page that contains all questions, loaded when the page shows some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from docutils import nodes

from handbook_ext.beside import has_files, write_beside
from handbook_ext.quiz.nodes import handbook_pool_file

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

PAPER = ("text", "man", "latex", "texinfo")


def leave_out(self: nodes.NodeVisitor, node: handbook_pool_file) -> NoReturn:
    """Skip the pool: raise ``SkipNode``."""
    raise nodes.SkipNode


def visit_pool(self: HTML5Translator, node: handbook_pool_file) -> None:
    """Start collecting the pool's HTML; other builders skip the node."""
    if not has_files(self.builder):
        leave_out(self, node)
    self.context.append(str(len(self.body)))


def depart_pool(self: HTML5Translator, node: handbook_pool_file) -> None:
    """Move the collected HTML into the script, and reference the script from the page."""
    start = int(self.context.pop())
    html = "".join(self.body[start:])
    del self.body[start:]
    content = {"records": node["records"], "html": html}
    address = write_beside(self.builder, self.builder.current_docname, "pool", content)
    self.body.append(f'<template class="handbook-pool-file" data-file="{address}"></template>\n')


def setup(app: Sphinx) -> None:
    """Register the node; print omits it, as it cannot be interactive."""
    elsewhere = dict.fromkeys(PAPER, (leave_out, None))
    app.add_node(handbook_pool_file, html=(visit_pool, depart_pool), **elsewhere)  # type: ignore[arg-type] # mypy takes one for ``override``
