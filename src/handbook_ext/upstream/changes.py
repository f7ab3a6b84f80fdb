"""What has changed in packs since the handbook accepted it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from handbook_ext.upstream.accepted import word_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from handbook_ext.upstream.accepted import Accepted
    from handbook_ext.upstream.offer import Item, Key

Kind = Literal["new", "changed", "gone"]


class Change(NamedTuple):
    """A question or page that is not as it was accepted.

    ``before`` are the words that were accepted, empty where they are not kept, ``after`` those of the
    pack that is installed.
    """

    kind: Kind
    key: Key
    before: str
    after: str


def changes(
    offered: Mapping[Key, Item], used: Collection[Key], accepted: Accepted
) -> Iterator[Change]:
    """Yield the changes, in the order of quizzes and pages.

    ``offered`` is all that is in the packs, ``used`` what concerns the handbook: what it leaves out is
    no change.
    """
    packs = {key.pack for key in offered}
    for key in sorted(offered.keys() | accepted.prints.keys()):
        before = accepted.words.get(word_key(key), "")
        if key not in offered:
            if key.pack in packs:
                yield Change("gone", key, before, "")
        elif key in used:
            item = offered[key]
            if key not in accepted.prints:
                yield Change("new", key, "", item.words)
            elif accepted.prints[key] != item.print:
                yield Change("changed", key, before, item.words)
