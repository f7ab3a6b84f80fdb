"""What a written reflection lacks."""

from handbook_ext.engine.written.rows import list_faults, missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Written

FEWEST, MOST = 2, 6
"""How many points there may be."""


def faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the prompt and the points."""
    yield from missing(question, ("prompt",), [])
    yield from list_faults(question, "points", FEWEST, MOST)
