"""What is wrong with a key: how rows are judged, and where the steps of a branch lead."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence


def surplus_of_best(verdicts: "Sequence[object]") -> "int | None":
    """Return how many verdicts are best when it is not exactly one; ``None`` when it is.

    >>> surplus_of_best(["best", "risky"]), surplus_of_best(["risky"]), surplus_of_best(["best"] * 2)
    (None, 0, 2)
    """
    best = list(verdicts).count("best")
    return None if best == 1 else best


def are_alike(ticks: "Collection[object]") -> bool:
    """Tell whether all options are right, or none is."""
    return len(set(ticks)) == 1


def post_fault(faulty: "Sequence[bool]", has_reason: bool) -> str:  # noqa: FBT001
    """Return what is wrong with the faults of a draft post; empty for nothing.

    ``all-faulty``: no segment can stay. ``unexplained``: all can, and no reason says why.
    ``explained``: a reason says why all can stay, but not all can.
    """
    if all(faulty):
        return "all-faulty"
    if not any(faulty):
        return "" if has_reason else "unexplained"
    return "explained" if has_reason else ""


def way_faults(
    start: str, ways: "Mapping[str, Sequence[str]]", ends: "Collection[str]"
) -> "list[tuple[str, str]]":
    """Return what is wrong with how steps are connected, each with the name of a step or end.

    ``no-start``: the first step is not there, ``circle``: a step comes again; nothing else is
    looked for then. ``unreached``: nothing leads to a step or end.

    >>> way_faults("a", {"a": ["b", "z"], "b": ["a"]}, ["z"]), way_faults("x", {"a": []}, [])
    ([('circle', 'a')], [('no-start', 'x')])
    >>> way_faults("a", {"a": ["z"], "b": ["z"]}, ["z", "y"])
    [('unreached', 'b'), ('unreached', 'y')]
    """
    if start not in ways:
        return [("no-start", start)]
    met: set[str] = set()
    trail: list[str] = []
    agenda: list[tuple[str, int]] = [(start, 0)]
    while agenda:  # depth first, without recursion: a file may have hundreds of steps
        name, depth = agenda.pop()
        trail = trail[:depth]
        if name in trail:
            return [("circle", name)]
        if name in met:
            continue
        met.add(name)
        trail.append(name)
        agenda += [(onward, depth + 1) for onward in ways.get(name, ())]
    return [("unreached", name) for name in list(ways) + list(ends) if name not in met]
