"""Blocks that were meant: MyST takes two colons for text, and the page shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.errors import Fault, Place
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

FENCE = re.compile(r" *(```+|~~~+)")
MEANT = re.compile(r" *::\{([\w-]+)\}")
MARKDOWN = ".md"


def note_blocks_meant(app: Sphinx, docname: str, source: list[str]) -> None:
    """Note a fault for each block that begins with two colons instead of three."""
    path = str(app.env.doc2path(docname))
    if not path.endswith(MARKDOWN):
        return
    for line, name in blocks_meant(source[0]):
        fault = _("«::{{{name}}}» har bare to kolon, og blir vist slik det står.").format(name=name)
        remedy = _("Skriv tre: :::{{{name}}}").format(name=name)
        note = HandbookDomain.of(app.env).note_fault
        note(docname, Fault(Place(path, line), f"{fault} {remedy}", "page"))


def blocks_meant(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield the line and name of each, outside code.

    >>> list(blocks_meant("# Rule\n\n::{rule} one\n```\n::{rule} two\n```\n: {rule}`one`"))
    [(3, 'rule')]
    """
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        if found := FENCE.match(line):
            opens, same = not fence, found[1].startswith(fence)
            fence = found[1] if opens else "" if same else fence
        elif not fence and (meant := MEANT.match(line)):
            yield number, meant[1]


def setup(app: Sphinx) -> None:
    """Look at each page as it is written."""
    app.connect("source-read", note_blocks_meant)
