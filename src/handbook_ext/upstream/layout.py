"""A file of names within names, written anew in the order of the alphabet, with the comments it had.

A comment above a name, or beside it, stays with that name, and goes when it goes. What is above the
first one is the file's own. ruamel.yaml takes a comment for a part of the name before it, so that it
would go with another, or end up above a new one.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Tree = Mapping[str, "Tree | str"]

Steps = tuple[str, ...]
INDENT = "  "
PLAIN = re.compile(r"[^\W_][\w./-]*")


class Comments(NamedTuple):
    """The comments of a file: above all, below all, and by name: above and beside it."""

    head: list[str]
    foot: list[str]
    above: dict[Steps, list[str]]
    beside: dict[Steps, str]


def comments_of(text: str) -> Comments:
    """Return the comments of a file."""
    lines = text.splitlines()
    root = yaml.compose(text, yaml.SafeLoader)
    found = list(names_in(root)) if isinstance(root, yaml.MappingNode) else []
    above: dict[Steps, list[str]] = {}
    beside: dict[Steps, str] = {}
    last = 0
    for steps, line, column in found:
        above[steps] = [kept.strip() for kept in lines[last:line]]
        _value, sign, comment = lines[line][column:].partition(" #")
        beside[steps] = f" #{comment}".rstrip() if sign else ""
        last = line + 1
    head = above.pop(found[0][0]) if found else []
    return Comments(head, [kept.strip() for kept in lines[last:]], above, beside)


def names_in(node: yaml.MappingNode, before: Steps = ()) -> Iterator[tuple[Steps, int, int]]:
    """Yield each name with its line, and the column where it and a plain value end."""
    for key, value in node.value:
        steps = (*before, str(key.value))
        is_plain = isinstance(value, yaml.ScalarNode)
        yield steps, key.start_mark.line, (value if is_plain else key).end_mark.column
        if isinstance(value, yaml.MappingNode):
            yield from names_in(value, steps)


def written(tree: Tree, comments: Comments) -> str:
    """Return the text of a file with these names."""
    lines = [*comments.head, *lines_of(tree, comments), *comments.foot]
    return "".join(f"{line}\n" for line in lines)


def lines_of(tree: Tree, comments: Comments, before: Steps = ()) -> Iterator[str]:
    """Yield the lines of the names in a tree that have something in them."""
    start = INDENT * len(before)
    for name in sorted(tree):
        value, steps = tree[name], (*before, name)
        if value:
            yield from (f"{start}{line}".rstrip() for line in comments.above.get(steps, ()))
            plain = f" {scalar(value)}" if isinstance(value, str) else ""
            yield f"{start}{scalar(name)}:{plain}{comments.beside.get(steps, '')}"
            if not isinstance(value, str):
                yield from lines_of(value, comments, steps)


def scalar(text: str) -> str:
    """Return a text as YAML, in quotation marks where it would be read as something else.

    >>> scalar("rad/svar.md"), scalar("1.0"), scalar("no"), scalar("a: b")
    ('rad/svar.md', '"1.0"', '"no"', '"a: b"')
    """
    is_plain = PLAIN.fullmatch(text) and yaml.safe_load(text) == text
    return text if is_plain else json.dumps(text, ensure_ascii=False)
