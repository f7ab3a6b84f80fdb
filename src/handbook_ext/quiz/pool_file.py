"""The script beside a page that contains all questions, loaded when the page shows some of them.

It is a script because a page opened from disk cannot fetch data.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from docutils import nodes

from handbook_ext.quiz.nodes import handbook_pool_file

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

BUILDERS = ("html", "dirhtml")
"""The builders that write a file for each page."""
PAPER = ("text", "man", "latex", "texinfo")


def leave_out(self: nodes.NodeVisitor, node: handbook_pool_file) -> NoReturn:
    """Skip the pool: raise ``SkipNode``."""
    raise nodes.SkipNode


def visit_pool(self: HTML5Translator, node: handbook_pool_file) -> None:
    """Start collecting the pool's HTML; other builders skip the node."""
    if self.builder.name not in BUILDERS:
        leave_out(self, node)
    self.context.append(str(len(self.body)))


def depart_pool(self: HTML5Translator, node: handbook_pool_file) -> None:
    """Move the collected HTML into the script, and reference the script from the page.

    The reference carries a checksum, so that no browser uses a stale copy.
    """
    start = int(self.context.pop())
    html = "".join(self.body[start:])
    del self.body[start:]
    content = {"records": node["records"], "html": html}
    script = f"globalThis.handbookPool={json.dumps(content, ensure_ascii=False)};\n".encode()
    page = Path(self.builder.get_output_path(self.builder.current_docname))
    target = page.with_suffix(".pool.js")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(script)
    address = f"{target.name}?v={sha256(script).hexdigest()[:10]}"
    self.body.append(f'<template class="handbook-pool-file" data-file="{address}"></template>\n')


def setup(app: Sphinx) -> None:
    """Register the node; print omits it, as it cannot be interactive."""
    elsewhere = dict.fromkeys(PAPER, (leave_out, None))
    app.add_node(handbook_pool_file, html=(visit_pool, depart_pool), **elsewhere)  # type: ignore[arg-type] # mypy takes one for ``override``
