"""What a written draft post lacks."""

from handbook_ext.engine.fold import is_space
from handbook_ext.engine.written.keys import post_fault
from handbook_ext.engine.written.rows import Rows, missing, row_faults
from handbook_ext.engine.written.texts import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Written

SEGMENTS = Rows("segments", ("text",), may_repeat=True)


def faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the prompt, the segments and the reason why all can stay."""
    yield from missing(question, ("prompt",), [])
    yield from row_faults(question, SEGMENTS, [])
    segments = listed(question, "segments")
    for place, row in enumerate(segments):
        if isinstance(row, dict) and row.get("fault"):
            yield from missing(row, ("feedback",), ["segments", place])
    faulty = [isinstance(row, dict) and bool(row.get("fault")) for row in segments]
    reason = question.get("feedback")
    fault = post_fault(faulty, isinstance(reason, str) and not is_space(reason)) if faulty else ""
    if fault:
        yield (["segments"] if fault == "all-faulty" else ["feedback"]), fault, {}
