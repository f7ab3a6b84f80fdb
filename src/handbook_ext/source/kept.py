"""Whether all that stood in a YAML file stands there still, with one entry more in a list."""

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
    """Tell whether ``after`` is all of ``before`` and, last in the list ``key``, the entry."""
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
    """Return what is in a list; nothing when it is none."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def values(root: yaml.Node | None) -> dict[str, yaml.Node]:
    """Return what a mapping holds by its keys; nothing for an empty file."""
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return {str(name.value): node for name, node in pairs}


def same(one: yaml.Node, other: yaml.Node) -> bool:
    """Tell whether two nodes mean the same, however they are laid out."""
    if one.tag != other.tag:
        return False
    if isinstance(one, yaml.MappingNode):
        return same_all(
            [node for pair in one.value for node in pair],
            [node for pair in other.value for node in pair],
        )
    if isinstance(one, yaml.SequenceNode):
        return same_all(one.value, other.value)
    # A file that ends within a text has no line end there; what follows gives it one.
    return one.tag == NULL or bool(one.value.rstrip("\n") == other.value.rstrip("\n"))


def same_all(ones: list[yaml.Node], others: list[yaml.Node]) -> bool:
    """Tell whether nodes mean the same, one by one."""
    return len(ones) == len(others) and all(map(same, ones, others))


def comments(text: str) -> Iterator[str]:
    r"""Yield the comments of a file: what stands after a number sign between its tokens.

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
    """Return the comments in what is no content."""
    return [comment.rstrip() for comment in re.findall(r"#[^\r\n]*", gap)]
