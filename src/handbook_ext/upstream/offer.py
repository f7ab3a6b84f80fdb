"""What is in a pack, each question and page with its words, to be compared with what was accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.engine.fingerprint import fingerprint
from handbook_ext.quiz.drafts import take_drafts
from handbook_ext.quiz.frame import BEGINNING
from handbook_ext.source.files import decoded, read_bytes
from handbook_ext.source.kept import entries, values
from handbook_ext.source.scalar import scalar
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from handbook_ext.pack.model import Pack

INDENT = "  "
FRONT = "---"


class Key(NamedTuple):
    """A question of a quiz, or a page, which is in no quiz."""

    pack: str
    quiz: str
    name: str


class Item(NamedTuple):
    """A question or page of a pack, and its words, line by line."""

    key: Key
    words: str

    @property
    def print(self) -> str:
        """A fingerprint of the words, however the lines are broken."""
        return fingerprint(self.words.split())


def offer(pack: Pack) -> Iterator[Item]:
    """Yield all questions and pages of a pack; raise ``AuthorError`` for a file that cannot be read."""
    for slug, path in pack.quizzes.items():
        root = compose(path, BEGINNING)
        take_drafts(root)
        for node in entries(values(root).get("questions")):
            if isinstance(node, yaml.MappingNode):
                yield Item(Key(pack.name, slug, scalar(node, "id")), "\n".join(lines_of(node)))
    for name, path in pack.pages.items():
        yield Item(Key(pack.name, "", name), page_words(path))


def page_words(path: Path) -> str:
    """Return the lines of a page that have words, without what is above its text."""
    lines = [" ".join(line.split()) for line in decoded(read_bytes(path), path).splitlines()]
    if lines[:1] == [FRONT] and FRONT in lines[1:]:
        del lines[: lines.index(FRONT, 1) + 1]
    return "\n".join(filter(None, lines))


def lines_of(node: yaml.MappingNode, depth: int = 0) -> Iterator[str]:
    """Yield a line for each value in a mapping, with its key; comments and line breaks are left out."""
    for key, value in node.value:
        start = f"{INDENT * depth}{key.value}:"
        inner = value.value if isinstance(value, yaml.SequenceNode) else [value]
        plain = [" ".join(str(part.value).split()) for part in inner if not is_nested(part)]
        yield f"{start} {', '.join(plain)}".rstrip()
        for part in inner:
            if isinstance(part, yaml.MappingNode):
                yield from lines_of(part, depth + 1)


def is_nested(node: yaml.Node) -> bool:
    """Tell whether a node has others in it."""
    return isinstance(node, yaml.CollectionNode)
