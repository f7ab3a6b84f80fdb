"""What is known of a name: its kind, its value, and how a cell defined it.

MicroPython keeps neither signatures nor the docstrings of functions, so these are read in the
code of the cells.
"""

from .complete import is_name_part, value_at
from .display import readable
from .execute import sources

LONGEST = 1000
"""Characters of a value that are shown."""

UNTELLING = ("function", "closure", "generator", "bound_method", "module", "type")
"""Kinds of values whose text says nothing more."""


def inspect(content: dict) -> dict:
    """Answer an ``inspect_request`` about the name at the cursor."""
    path = name_at(content["code"], content["cursor_pos"])
    try:
        value = value_at(path)
    except Exception:  # no such name, or the reader's property raised something
        return {"status": "ok", "found": False, "data": {}, "metadata": {}}
    kind = type(value).__name__
    parts = [definition(path[-1]), f"Type: {kind}"]
    if kind not in UNTELLING:
        shown = readable(repr(value))
        parts.append("Value: " + (shown[:LONGEST] + "…" if len(shown) > LONGEST else shown))
    text = "\n\n".join([part for part in parts if part])
    return {"status": "ok", "found": True, "data": {"text/plain": text}, "metadata": {}}


def name_at(code: str, place: int) -> "list[str]":
    """Return the name at ``place``, with those before its dots; before a bracket, the one called."""
    place = min(place, len(code))
    while place and not is_name_part(code[place - 1]) and code[place - 1] in " ()":
        place -= 1
    start = end = place
    while end < len(code) and is_name_part(code[end]):
        end += 1
    while start and (is_name_part(code[start - 1]) or code[start - 1] == "."):
        start -= 1
    return code[start:end].split(".")


def definition(name: str) -> "str | None":
    """Return the first lines and the docstring of what the last cell to define ``name`` wrote."""
    for source in reversed(sources):
        lines = source.split("\n")
        for at in range(len(lines) - 1, -1, -1):
            if defines(lines[at].strip(), name):
                return "\n".join(header(lines[at:]))
    return None


def defines(line: str, name: str) -> bool:
    """Tell whether a line begins the definition of a function or class."""
    for start in ("def ", "class ", "async def "):
        if line.startswith(start + name) and line[len(start + name) :].lstrip()[:1] in ("(", ":"):
            return True
    return False


def header(lines: "list[str]") -> "list[str]":
    """Return the lines up to the colon that opens the body, and the docstring after it."""
    taken = []
    for at, line in enumerate(lines):
        taken.append(line.rstrip())
        if line.split("#")[0].rstrip().endswith(":"):
            return taken + docstring(lines[at + 1 :])
    return taken


def docstring(lines: "list[str]") -> "list[str]":
    """Return the lines of the string that these lines begin with, if they do."""
    first = lines[0].strip() if lines else ""
    quote = first[:3] if first[:3] in ('"""', "'''") else first[:1]
    if not quote or quote not in ('"""', "'''", '"', "'"):
        return []
    for at, line in enumerate(lines):
        text = line.rstrip()
        if text.endswith(quote) and (at or len(first) >= 2 * len(quote)):
            return [line.rstrip() for line in lines[: at + 1]]
    return []
