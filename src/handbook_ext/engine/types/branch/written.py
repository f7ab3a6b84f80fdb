"""What a written branch lacks."""

from handbook_ext.engine.written.keys import way_faults
from handbook_ext.engine.written.rows import MOST_ROWS, Rows, missing, row_faults
from handbook_ext.engine.written.texts import listed, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Path, Written

OPTIONS = Rows("options", ("text", "verdict", "feedback", "next"))


def faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the steps and ends."""
    steps, ends = dict(named(question, "steps")), dict(named(question, "ends"))
    ways: dict[str, list[str]] = {}
    whole = True
    for name in sorted(steps):
        yield from missing(steps[name], ("prompt",), ["steps", name])
        yield from row_faults(steps[name], OPTIONS, ["steps", name])
        ways[name] = []
        for place, row in enumerate(listed(steps[name], "options")):
            onward = str(row.get("next") or "") if isinstance(row, dict) else ""
            if onward in steps or onward in ends:
                ways[name].append(onward)
            else:
                whole = False
                if onward:
                    path: Path = ["steps", name, "options", place, "next"]
                    yield path, "missing", {"key": "next"}
    for name in sorted(ends):
        yield from missing(ends[name], ("text", "verdict", "feedback"), ["ends", name])
    if not steps or not ends:
        yield ["ends" if steps else "steps"], "count", {"count": 0, "least": 1, "most": MOST_ROWS}
    elif whole:
        for fault, name in way_faults(str(question.get("start")), ways, sorted(ends)):
            path = (
                ["start"] if fault == "no-start" else ["steps" if name in steps else "ends", name]
            )
            yield path, fault, {}
