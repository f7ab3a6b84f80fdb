"""What written items to sort lack."""

from handbook_ext.engine.written.rows import Rows, list_faults, missing, row_faults
from handbook_ext.engine.written.texts import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Written

ITEMS = Rows("items", ("text", "category", "feedback"))
FEWEST, MOST = 2, 5
"""How many categories there may be."""


def faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the prompt, the items and the categories."""
    yield from missing(question, ("prompt",), [])
    yield from row_faults(question, ITEMS, [])
    yield from list_faults(question, "categories", FEWEST, MOST)
    categories = listed(question, "categories")
    for place, item in enumerate(listed(question, "items")):
        category = item.get("category") if isinstance(item, dict) else None
        if category and category not in categories:
            yield ["items", place, "category"], "missing", {"key": "category"}
