"""Find texts that YAML cuts off: it takes what follows a ``#`` for a comment.

Comments may be on lines of their own, as far in as the key or less. Further in they look like
the text's next line, such as one with a hashtag.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

CUT = "tag:handbook,cut"
"""The tag of a value that a comment cuts off."""
COMMENT = re.compile(r"[ \t]+#")
HASHTAG = re.compile(r"[ \t]#[^\s#]")
"""What is not meant as a comment, after ``|`` too."""
BLOCK_STYLES = ("|", ">")


class Around(NamedTuple):
    """The surroundings of a value: the column of its key or dash, and where its key ends.

    In brackets, indentation means nothing.
    """

    column: int
    start: int
    bracketed: bool


def mark_cut(root: yaml.Node, text: str) -> None:
    """Give the texts that a comment cuts off the tag ``CUT``."""
    agenda = list(values_in(root))
    while agenda:
        node, around = agenda.pop()
        if isinstance(node, yaml.ScalarNode) and is_cut(node, around, text):
            node.tag = CUT
        agenda += values_in(node)


def values_in(node: yaml.Node) -> Iterator[tuple[yaml.Node, Around]]:
    """Yield the values directly in a mapping or a list."""
    column, bracketed = node.start_mark.column, bool(getattr(node, "flow_style", False))
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            start = key.end_mark.index
            yield value, Around(key.start_mark.column, start, bracketed)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield item, Around(column, item.start_mark.index, bracketed)


def is_cut(node: yaml.ScalarNode, around: Around, text: str) -> bool:
    """Tell whether a comment comes before, beside or below a text, where the text could go on."""
    start, end = node.start_mark.index, node.end_mark.index
    if not node.value or node.style in ("'", '"'):
        return False
    if "#" in text[around.start : start]:
        return True
    if node.style in BLOCK_STYLES:
        below = end
        if HASHTAG.search(text, start, line_end(text, start)):
            return True
    else:
        below = line_end(text, end)
        if COMMENT.match(text, end):
            return True
    return not around.bracketed and any(
        column > around.column for column in comments_at(text, below)
    )


def comments_at(text: str, index: int) -> Iterator[int]:
    """Yield the columns of the comments on the lines from an index to the next content."""
    while index < len(text):
        after = line_end(text, index)
        line = text[index:after].strip()
        if line.startswith("#"):
            yield text.index("#", index) - index
        elif line:
            return
        index = after


def line_end(text: str, index: int) -> int:
    """Return the index after the line break of the line that ``index`` is in."""
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1
