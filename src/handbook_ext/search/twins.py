"""The same text in two languages: search shows readers the one in the language they type."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from docutils import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Linked(NamedTuple):
    """A text that search can find, its language, and the addresses that it links to."""

    address: str
    language: str
    links: Sequence[str]


def linked_addresses(node: nodes.Element, page: str) -> Iterator[str]:
    """Yield the addresses in the handbook that a section links to, without those of its subsections.

    ``page`` is the address of the section's page.

    >>> link = nodes.reference("", "", internal=True, refuri="../kan-eg.html#svar")
    >>> list(linked_addresses(nodes.section("", link), "tema/bilder.html"))
    ['kan-eg.html#svar']
    """
    for child in node.children:
        if isinstance(child, nodes.reference) and child.get("internal") and "refuri" in child:
            yield urljoin(page, child["refuri"])
        elif isinstance(child, nodes.Element) and not isinstance(child, nodes.section):
            yield from linked_addresses(child, page)


def find_twins(texts: Iterable[Linked]) -> dict[str, str]:
    """Return the twin's address for each text that has one: the two link to each other.

    >>> svar = [Linked("nb#a", "", ["nn#a", "nn#b"]), Linked("nn#a", "nn", ["nb#a"])]
    >>> find_twins([*svar, Linked("nn#b", "nn", ["nn#a"])])
    {'nb#a': 'nn#a', 'nn#a': 'nb#a'}
    """
    found = {text.address: text for text in texts}
    return {
        text.address: other.address
        for text in found.values()
        for other in (found[link] for link in text.links if link in found)
        if text.address in other.links and text.language != other.language
    }
