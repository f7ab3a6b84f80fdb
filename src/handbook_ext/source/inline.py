"""The inline forms of our markup, as rules of markdown-it, whose tokens ``markup.py`` makes spans of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.rules_inline.state_inline import Delimiter

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

SIGNS = re.compile(r"[*\[{]")
"""The characters that inline forms start with, except the ``!`` of an image."""

ROLE = re.compile(r"\{(?P<name>rule|term)\}`(?P<words>[^`]+)`")
LINK = re.compile(
    r"(?P<picture>!?)\[(?P<words>[^\[\]]*)\]\((?P<target>(?:[^()\s]|\([^()\s]*\))+)\)"
)


def read_emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """Parse asterisks that may open or close emphasis; within a word they are plain text."""
    if silent or state.src[state.pos] != "*":
        return False
    scanned = state.scanDelims(state.pos, canSplitWord=False)
    for _each in range(scanned.length):
        token = state.push("text", "", 0)
        token.content = "*"
        state.delimiters.append(
            Delimiter(
                marker=ord("*"),
                length=scanned.length,
                token=len(state.tokens) - 1,
                end=-1,
                open=scanned.can_open,
                close=scanned.can_close,
            )
        )
    state.pos += scanned.length
    return True


def read_escape(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Parse an escaped character."""
    typed = state.src[state.pos : min(state.pos + 2, state.posMax)]
    if silent or len(typed) < 2 or typed[0] != "\\" or not SIGNS.match(typed[1]):  # noqa: PLR2004 - a pair
        return False
    state.pending += typed[1]
    state.pos += 2
    return True


def read_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Parse a link, whose text may be emphasised, or an image."""
    found = LINK.match(state.src, state.pos, state.posMax)
    if silent or found is None or not (found["picture"] or found["words"].strip()):
        return False
    if found["picture"]:
        token = state.push("picture", "", 0)
        token.meta = {"alt": found["words"].strip(), "target": found["target"]}
        token.content = found[0]
    else:
        token = state.push("link_open", "a", 1)
        token.meta, token.content = {"target": found["target"]}, found[0]
        after, state.posMax = state.posMax, found.end("words")
        state.pos = found.start("words")
        state.md.inline.tokenize(state)
        state.posMax = after
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def read_role(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Parse a link to a rule or to the glossary."""
    found = ROLE.match(state.src, state.pos, state.posMax)
    if silent or found is None or not found["words"].strip():
        return False
    token = state.push("role", "", 0)
    token.meta, token.content = {"name": found["name"]}, found["words"]
    state.pos = found.end()
    return True


def make_parser() -> MarkdownIt:
    """Return a parser that knows only text, emphasis, our links and images."""
    parser = MarkdownIt("zero")
    parser.inline.ruler.push("our_escape", read_escape)
    parser.inline.ruler.push("our_emphasis", read_emphasis)
    parser.inline.ruler.push("our_link", read_link)
    parser.inline.ruler.push("our_role", read_role)
    parser.inline.ruler2.enable("emphasis")
    return parser


PARSER = make_parser()
