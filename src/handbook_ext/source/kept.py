"""Check that a changed YAML file still has all its content, plus one entry in a list."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import yaml

from handbook_ext.source.scalar import NULL
from handbook_ext.source.tree import Loader

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK_SCALARS = ("|", ">")


def is_kept(before: str, after: str, key: str, entry: str) -> bool:
    """Tell whether ``after`` is ``before`` with the entry as the last one in the list ``key``."""
    try:
        old, new = yaml.compose(before, Loader), yaml.compose(after, Loader)
        [wanted] = entries(yaml.compose(entry, Loader))
    except yaml.YAMLError:
        return False
    if Counter(comments(before)) - Counter(comments(after)):
        return False
    fields, expected = values(new), values(old)
    grown = entries(fields.get(key))
    if new is None or len(fields) != len(new.value) or not grown or not same(grown.pop(), wanted):
        return False
    listed = expected.pop(key, None)
    kept = entries(listed)
    return old is None or (
        same_all(grown, kept)
        and [name for name in fields if name != key] == list(expected)
        and all(same(fields[name], node) for name, node in expected.items())
    )


def entries(node: yaml.Node | None) -> list[yaml.Node]:
    """Return the items of a list; empty when the node is not one."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def values(root: yaml.Node | None) -> dict[str, yaml.Node]:
    """Return a mapping's values by key; empty for an empty file."""
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return {str(name.value): node for name, node in pairs}


def same(one: yaml.Node, other: yaml.Node) -> bool:
    """Tell whether two nodes mean the same, whatever their layout."""
    if one.tag != other.tag:
        return False
    if isinstance(one, yaml.MappingNode):
        return same_all(
            [node for pair in one.value for node in pair],
            [node for pair in other.value for node in pair],
        )
    if isinstance(one, yaml.SequenceNode):
        return same_all(one.value, other.value)
    # A file that ends within a block text may lack the final newline; what follows adds it.
    return one.tag == NULL or bool(one.value.rstrip("\n") == other.value.rstrip("\n"))


def same_all(ones: list[yaml.Node], others: list[yaml.Node]) -> bool:
    """Tell whether nodes mean the same, pairwise."""
    return len(ones) == len(others) and all(map(same, ones, others))


def comments(text: str) -> Iterator[str]:
    r"""Yield the comments in a file: what follows ``#`` between its tokens.

    >>> list(comments("# a\nb: 'c # d' # e\nf: | # g\n  # h\n# i\n"))
    ['# a', '# e', '# g', '# i']
    """
    end = 0
    for token in yaml.scan(text, yaml.SafeLoader):
        yield from found(text[end : token.start_mark.index])
        end = token.end_mark.index
        if isinstance(token, yaml.ScalarToken) and token.style in BLOCK_SCALARS:
            yield from found(text[token.start_mark.index : end].splitlines()[0])
    yield from found(text[end:])


def found(gap: str) -> list[str]:
    """Return the comments in the text between two tokens."""
    return [comment.rstrip() for comment in re.findall(r"#[^\r\n]*", gap)]
