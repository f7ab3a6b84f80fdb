"""What a draft is looked over for: read once, used by the page, by lint and by the bench."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.errors import Place
    from handbook_ext.source.text import Name, Text
    from handbook_ext.source.translated import Translate


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader may say about a draft, or one of the last lines: an id and its text."""

    id: str
    text: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: phrases, pictures of numbers, or what a finder of the engine finds.

    ``excepted`` are phrases in which nothing is found. ``digits`` are the weights of check digits.
    """

    words: tuple[Text, ...]
    excepted: tuple[Text, ...]
    pictures: tuple[Text, ...]
    digits: tuple[Text, ...]
    finds: str
    over: int


@dataclass(frozen=True, slots=True)
class Group:
    """Words that several checks use, such as those for people."""

    id: str
    sought: Sought
    place: Place

    def translated(self, translate: Translate) -> Group:
        """Return the group: readers do not see the words that are looked for."""
        return self


@dataclass(frozen=True, slots=True)
class Way:
    """Which words together a check finds something in, and in which drafts.

    ``of`` are groups whose words are found when one of ``near`` and each of ``beside`` is at most
    ``reach`` sentences away, and none of ``unless`` is in the same sentence.
    """

    of: tuple[Name, ...]
    near: tuple[Name, ...]
    beside: tuple[Name, ...]
    reach: int
    unless: tuple[Name, ...]
    goes_with: tuple[Name, ...]
    without: tuple[Name, ...]
    roles: tuple[Name, ...]
    channels: tuple[Name, ...]
    kinds: tuple[Name, ...]

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that it uses."""
        used = (self.of, self.near, self.beside, self.unless, self.goes_with, self.without)
        return tuple(str(name) for names in used for name in names)


@dataclass(frozen=True, slots=True)
class Check(Way):
    """Something that a colleague would ask about, where it looks, and which rules it rests on.

    ``ways`` are other combinations of groups in which it finds something.
    ``caught`` and ``harmless`` are examples in which it must, and must not, find anything.
    ``situations`` says that it concerns what has happened too, in the form for new questions.
    """

    id: str
    title: Text
    ask: Text
    line: str
    rules: tuple[Name, ...]
    sought: Sought
    situations: bool
    ways: tuple[Way, ...]
    caught: tuple[Text, ...]
    harmless: tuple[Text, ...]
    place: Place

    def translated(self, translate: Translate) -> Check:
        """Return the check with what it asks translated, not what it looks for."""
        return replace(self, title=translate(self.title), ask=translate(self.ask))


@dataclass(frozen=True, slots=True)
class Lookover:
    """A whole file: the choices, the groups, the checks in the order shown, and the hosts known.

    ``roles`` are the handbook's, which the file does not have.
    ``same`` are words that mean the same, each time the one that stands for all of them first.
    ``experience`` is what the file of that name in the same folder has; ``None`` without one.
    """

    kinds: tuple[Choice, ...]
    channels: tuple[Choice, ...]
    roles: tuple[str, ...]
    extras: tuple[Choice, ...]
    lines: tuple[Choice, ...]
    hosts: tuple[str, ...]
    same: tuple[str, ...]
    groups: tuple[Group, ...]
    checks: tuple[Check, ...]
    experience_file: str
    experience: dict[str, Any] | None

    @property
    def for_situations(self) -> Lookover:
        """Only what concerns a text about something that has happened."""
        checks = tuple(check for check in self.checks if check.situations)
        used = {name for check in checks for way in (check, *check.ways) for name in way.groups}
        groups = tuple(group for group in self.groups if group.id in used)
        return replace(self, groups=groups, checks=checks, experience=None)

    @property
    def seekers(self) -> Iterator[tuple[str, Sought]]:
        """The tags that the engine uses, with what each looks for."""
        yield from ((f"@{group.id}", group.sought) for group in self.groups)
        yield from ((check.id, check.sought) for check in self.checks)
