"""Shuffle by a seed: the same order on the web, in a notebook and in print.

``random`` gives different sequences in MicroPython and CPython, so the engine
has a small generator of its own.
"""

from .digest import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Item = TypeVar("Item")

MASK = 0xFFFFFFFF


def shuffled(items: "list[Item]", seed: str) -> "list[Item]":
    """Return a new list of the same items, in an order that depends on the seed alone.

    >>> shuffled(["a", "b", "c", "d"], "garasje")
    ['b', 'c', 'd', 'a']
    >>> shuffled(["a", "b", "c", "d"], "gravemaskin")
    ['d', 'b', 'a', 'c']
    """
    order = list(items)
    below = numbers(seed)
    for last in range(len(order) - 1, 0, -1):
        other = below(last + 1)
        order[last], order[other] = order[other], order[last]
    return order


def mixed(items: "list[Item]", seed: str) -> "list[Item]":
    """Return the items shuffled, and never as they were where that is possible: to be put in order.

    >>> mixed(["a", "b", "c"], "garasje"), mixed([1, 2], "i"), mixed([1], "i")
    (['b', 'a', 'c'], [2, 1], [1])
    """
    places = shuffled(list(range(len(items))), seed)
    if places == sorted(places):
        places = places[1:] + places[:1]
    return [items[place] for place in places]


def numbers(seed: str) -> "Callable[[int], int]":
    """Return a function that draws a uniform integer from 0 up to, not including, its argument.

    It is a 32-bit xorshift (Marsaglia 2003), seeded with the SHA-256 of ``seed``. Here it drew
    3836843066 first, which was not used:

    >>> below = numbers("gravemaskin")
    >>> below(3000000000), below(3000000000)
    (283474719, 1336260831)
    """
    state = int.from_bytes(digest(seed)[:4], "big") or 1  # xorshift never leaves 0

    def below(count: int) -> int:
        nonlocal state
        while True:
            state ^= (state << 13) & MASK
            state ^= state >> 17
            state ^= (state << 5) & MASK
            drawn = state - 1  # from 0 to MASK - 1, as the state is never 0
            if drawn < MASK - MASK % count:  # above it, low numbers would come more often
                return drawn % count

    return below
