"""What a handbook has accepted of its packs: fingerprints in a small file, and the words beside it.

``handbook-review.yaml`` decides. It is for people too: comments in it are kept. The words, which only
show what has changed, are in ``handbook-review-words.json``, and may be missing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.source.files import decoded, is_there, read_bytes
from handbook_ext.source.replace import replace_file
from handbook_ext.source.tree import compose
from handbook_ext.upstream.layout import comments_of, written
from handbook_ext.upstream.offer import Key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from handbook_ext.upstream.offer import Item

FILE = "handbook-review.yaml"
WORDS_FILE = "handbook-review-words.json"
VERSION, QUIZZES, PAGES = "version", "quizzes", "pages"
LARGEST = 20_000_000
"""The words of a large handbook, in bytes, many times over."""


class Accepted:
    """What was accepted, by key, and the version of each pack when all of it was."""

    def __init__(self, folder: Path) -> None:
        """Read the files of a project; raise ``AuthorError`` for one that cannot be read."""
        self.path = folder / FILE
        self.words_path = folder / WORDS_FILE
        self.prints: dict[Key, str] = {}
        self.versions: dict[str, str] = {}
        if is_there(self.path) and has_names(decoded(read_bytes(self.path), self.path)):
            for pack, said in self.pairs(compose(self.path, (_("navnet på en pakke"),))):
                for part, value in self.pairs(said):
                    self.take(pack, part, value)
        self.words = read_words(self.words_path)

    def take(self, pack: str, part: str, value: yaml.Node) -> None:
        """Take over what the file says in one part about a pack."""
        if part == VERSION:
            self.versions[pack] = self.text(value)
        elif part == PAGES:
            for name, print_ in self.pairs(value):
                self.prints[Key(pack, "", name)] = self.text(print_)
        elif part == QUIZZES:
            for quiz, questions in self.pairs(value):
                for name, print_ in self.pairs(questions):
                    self.prints[Key(pack, quiz, name)] = self.text(print_)
        else:
            raise self.fault(value)

    def pairs(self, node: yaml.Node) -> Iterator[tuple[str, yaml.Node]]:
        """Yield the keys of a mapping with their values; raise ``AuthorError`` for anything else."""
        if not isinstance(node, yaml.MappingNode):
            raise self.fault(node)
        for key, value in node.value:
            yield self.text(key), value

    def text(self, node: yaml.Node) -> str:
        """Return a plain value; raise ``AuthorError`` for anything else."""
        if not isinstance(node, yaml.ScalarNode):
            raise self.fault(node)
        return str(node.value)

    def fault(self, node: yaml.Node) -> AuthorError:
        """Return the fault of a line that says something else than what was accepted."""
        return AuthorError(
            Place(str(self.path), node.start_mark.line + 1),
            _("Linjen er ikke slik «handbook review --accept» skriver den."),
            _("Rett den, eller hent filen fram slik den var."),
        )

    def accept(
        self, items: Mapping[Key, Item], gone: set[Key], versions: Mapping[str, str]
    ) -> None:
        """Write that some items are accepted, and that others are gone; comments are kept.

        Raises ``AuthorError`` when a file cannot be written.
        """
        raw = read_bytes(self.path) if is_there(self.path) else None
        comments = comments_of(decoded(raw, self.path) if raw else "")
        if raw is None:
            text = _(
                "Det håndboka har godtatt av innholdet i pakker. Skrives av «handbook review --accept»."
            )
            comments.head.append(f"# {text}")
        for key in gone:
            self.prints.pop(key, None)
            self.words.pop(word_key(key), None)
        for key, item in items.items():
            self.prints[key] = item.print
            self.words[word_key(key)] = item.words
        self.versions = dict(versions)
        replace_file(self.path, raw, written(self.tree(), comments).encode())
        before = self.words_path.read_bytes() if is_there(self.words_path) else None
        kept = json.dumps(self.words, ensure_ascii=False, indent=0, sort_keys=True)
        replace_file(self.words_path, before, f"{kept}\n".encode())

    def tree(self) -> dict[str, Any]:
        """Return what was accepted, as the file has it."""
        found: dict[str, Any] = {}
        for key, print_ in self.prints.items():
            *steps, name = steps_of(key)
            part = found
            for step in steps:
                part = part.setdefault(step, {})
            part[name] = print_
        for pack, version in self.versions.items():
            found.setdefault(pack, {})[VERSION] = version
        return found


def has_names(text: str) -> bool:
    """Tell whether a file has more than comments: when no pack is used, nothing is accepted."""
    return any(line.strip() and not line.strip().startswith("#") for line in text.splitlines())


def steps_of(key: Key) -> tuple[str, ...]:
    """Return where the file has the fingerprint of a question or a page."""
    return (key.pack, QUIZZES, key.quiz, key.name) if key.quiz else (key.pack, PAGES, key.name)


def word_key(key: Key) -> str:
    """Return the name that the words of a question or a page are kept by."""
    return "/".join(steps_of(key))


def read_words(path: Path) -> dict[str, str]:
    """Return the words of what was accepted; none without the file.

    Raises ``AuthorError`` for a file that something else has written.
    """
    if not is_there(path):
        return {}
    try:
        found = json.loads(decoded(read_bytes(path, LARGEST), path))
    except json.JSONDecodeError as error:
        raise unreadable_words(Place(str(path), error.lineno)) from error
    if not isinstance(found, dict) or not all(isinstance(words, str) for words in found.values()):
        raise unreadable_words(Place(str(path), 1))
    return found


def unreadable_words(place: Place) -> AuthorError:
    """Return the fault of a file of words that cannot be read."""
    return AuthorError(
        place,
        _("Filen er ikke slik «handbook review --accept» skriver den."),
        _("Slett den: Da vises hele teksten der noe er endret."),
    )
