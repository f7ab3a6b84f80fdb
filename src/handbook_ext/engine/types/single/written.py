"""What a written question with one best answer lacks."""

from handbook_ext.engine.written.rows import Rows, missing, row_faults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Written

OPTIONS = Rows("options", ("text", "verdict", "feedback"))


def faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the prompt and the options."""
    yield from missing(question, ("prompt",), [])
    yield from row_faults(question, OPTIONS, [])
