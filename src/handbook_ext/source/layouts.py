"""The layouts that an entry at the end of a list can have, most likely ones first."""

from __future__ import annotations

import io
import re
from textwrap import indent
from typing import TYPE_CHECKING, NamedTuple

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from handbook_ext.source.cut import line_end
from handbook_ext.source.scalar import NULL

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMN = 2
"""The indentation of entries in a list that has none yet."""
UNBROKEN = 1_000_000
"""A width at which no line is wrapped."""


class Spot(NamedTuple):
    """A position in a text where lines can be inserted, and their indentation."""

    text: str
    offset: int
    column: int


def layouts(text: str, key: str, entry: str, head: str) -> Iterator[str]:
    """Yield texts with the entry at the end of the list ``key``.

    Some may not mean what is intended: the caller must check. A text without any
    content gets ``head`` first.
    """
    root = yaml.compose(text, yaml.SafeLoader)
    if root is None:
        yield from written(Spot(text, len(text), 0), head + indent(entry, " " * COLUMN))
        return
    if not isinstance(root, yaml.MappingNode):
        return
    lists = [node for name, node in root.value if name.value == key]
    if not lists and not root.flow_style:
        spot = below(text, root, root, root.start_mark.column)
        yield from written(spot, f"{key}:\n{indent(entry, ' ' * COLUMN)}")
    elif lists and not root.flow_style and is_empty(lists[0]):
        yield from written(opened(text, lists[0], key), entry)
    elif lists and isinstance(lists[0], yaml.SequenceNode):
        if root.flow_style or lists[0].flow_style:
            yield from restyled(text, key, entry)
        else:
            column = lists[0].start_mark.column
            yield from written(below(text, root, lists[0], column), entry)


def is_empty(node: yaml.Node) -> bool:
    """Tell whether a list is ``[]`` or has no value at all."""
    return bool(node.tag == NULL or (isinstance(node, yaml.SequenceNode) and not node.value))


def below(text: str, root: yaml.MappingNode, node: yaml.Node, column: int) -> Spot:
    """Return the spot below a node of the root mapping, and below the comments that belong to it."""
    ends = last_in(node).end_mark.index
    later = [name.start_mark.index for name, _value in root.value if name.start_mark.index >= ends]
    if not later:  # the end of the file or document: all comments are above it
        return Spot(text, root.end_mark.index, column)
    index = ends if text[:ends].endswith("\n") else line_end(text, ends)
    kept = index
    while index < min(later):
        line = text[index : line_end(text, index)]
        index += len(line)
        if len(line) - len(line.lstrip()) > root.start_mark.column and line.strip():
            kept = index
    return Spot(text, kept, column)


def opened(text: str, node: yaml.Node, key: str) -> Spot:
    """Return the spot below the key of an empty list, whose brackets are removed."""
    start, end = node.start_mark.index, node.end_mark.index
    inner = "" if node.tag == NULL else text[start + 1 : end - 1]
    before, after = text[:start] + inner, text[end:]
    if not after[: line_end(after, 0)].strip():
        before = before.rstrip(" ")
    root: yaml.MappingNode = yaml.compose(before + after, yaml.SafeLoader)  # type: ignore[assignment]
    [null] = [value for name, value in root.value if name.value == key]
    return below(before + after, root, null, root.start_mark.column + COLUMN)


def last_in(node: yaml.Node) -> yaml.Node:
    """Return the last node with an end of its own, rather than one by indentation."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node


def written(spot: Spot, entry: str) -> Iterator[str]:
    """Yield the text with an entry at a spot, with and without an empty line before it."""
    newline = "\r\n" if "\r\n" in spot.text else "\n"
    before, after = spot.text[: spot.offset], spot.text[spot.offset :]
    if before.removeprefix("\ufeff") and not before.endswith("\n"):
        before += newline
    lines = indent(entry, " " * spot.column).replace("\n", newline)
    if before.strip() and not before.endswith((newline * 2, "\n\n")):
        yield before + newline + lines + after
    yield before + lines + after


def restyled(text: str, key: str, entry: str) -> Iterator[str]:
    """Yield the text with its bracketed list rewritten as one with dashes."""
    keeper = YAML()
    keeper.preserve_quotes = True
    keeper.width = UNBROKEN
    keeper.indent(mapping=2, sequence=4, offset=COLUMN)
    try:
        root = keeper.load(text)
        root.fa.set_block_style()
        root[key].fa.set_block_style()
        root[key].append(keeper.load(entry)[0])
        stream = io.StringIO()
        keeper.dump(root, stream)
    except (YAMLError, ValueError, TypeError, AttributeError):  # what ruamel.yaml cannot keep
        return
    # A comment after the brackets would keep its column, far to the right.
    grown = re.sub(rf"(?m)^({re.escape(key)}:) +#", r"\1 #", stream.getvalue())
    yield grown.replace("\n", "\r\n" if "\r\n" in text else "\n")
