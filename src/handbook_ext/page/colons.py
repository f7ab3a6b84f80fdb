"""Blocks that were meant: MyST takes their lines for text or code, and the page shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.errors import Fault, Place
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.options import OWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

FENCE = re.compile(r" *(```+|~~~+)")
MEANT = re.compile(r" *::\{([\w-]+)\}")
BARE = re.compile(r" *(?:`{3,}|:{3,}) *([\w-]+)(?: |$)")
GLUED = re.compile(r" *(?:`{3,}|:{3,}) *\{(?P<name>[\w:.+-]+)\}(?P<word>[^\s`]+)")
MARKDOWN = ".md"


def note_blocks_meant(app: Sphinx, docname: str, source: list[str]) -> None:
    """Note a fault for each block that begins with two colons instead of three."""
    path = str(app.env.doc2path(docname))
    if not path.endswith(MARKDOWN):
        return
    note = HandbookDomain.of(app.env).note_fault
    for line, words in blocks_meant(source[0]):
        note(docname, Fault(Place(path, line), words, "page"))


def blocks_meant(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield the line and the fault of each, outside code.

    >>> text = "# Rule\n\n::{rule} one\n```\n::{rule} two\n```\n: {rule}`one`\n```quiz one\n```\n"
    >>> [line for line, _fault in blocks_meant(text)]
    [3, 8]
    """
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        fault = "" if fence else fault_of(line)
        if fault:
            yield number, fault
        if found := FENCE.match(line):
            opens, same = not fence, found[1].startswith(fence)
            fence = found[1] if opens else "" if same else fence


def fault_of(line: str) -> str:
    """Return what is wrong with a line that was meant to begin a block, or an empty text."""
    if found := MEANT.match(line):
        fault = _("«::{{{name}}}» har bare to kolon, og blir vist slik det står.")
        remedy = _("Skriv tre: :::{{{name}}}")
        return f"{fault} {remedy}".format(name=found[1])
    if (found := BARE.match(line)) and found[1] in OWN:
        fault = _("«{name}» er ikke i klammer, så blokken blir vist som kode.")
        remedy = _("Skriv {{{name}}}.")
        return f"{fault} {remedy}".format(name=found[1])
    if found := GLUED.match(line):
        fault = _("Det mangler et mellomrom etter {{{name}}}, så blokken blir vist som kode.")
        remedy = _("Skriv {{{name}}} {word}.")
        return f"{fault} {remedy}".format(**found.groupdict())
    return ""


def setup(app: Sphinx) -> None:
    """Look at each page as it is written."""
    app.connect("source-read", note_blocks_meant)
