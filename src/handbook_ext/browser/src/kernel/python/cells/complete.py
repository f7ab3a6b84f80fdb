"""Assistance while a cell is written: completions, and whether the cell is complete."""

import builtins

from .execute import compiles, namespace

KEYWORDS = (
    "False None True and as assert async await break class continue def del elif else except"
    " finally for from global if import in is lambda nonlocal not or pass raise return try"
    " while with yield"
).split()

COMPOUND = ("if", "while", "for", "try", "with", "def", "class", "async")


def complete(content: dict) -> dict:
    """Answer a ``complete_request`` with names that start with the text at the cursor."""
    code, end = content["code"], content["cursor_pos"]
    start = end
    while start and (is_name_part(code[start - 1]) or code[start - 1] == "."):
        start -= 1
    path = code[start:end].split(".")
    prefix = path.pop()
    names = {name for name in names_in(path) if name.startswith(prefix)}
    if not prefix.startswith("_"):
        names = {name for name in names if not name.startswith("_")}
    return {
        "status": "ok",
        "matches": sorted(names),
        "cursor_start": end - len(prefix),
        "cursor_end": end,
        "metadata": {},
    }


def names_in(path: "list[str]") -> "list[str]":
    """Return the attributes of the value at ``path``; an empty path means all names."""
    if not path:
        return KEYWORDS + list(namespace) + dir(builtins)
    try:
        return dir(value_at(path))
    except Exception:  # the reader's properties may raise anything
        return []


def value_at(path: "list[str]") -> object:
    """Return the value of a name and its attributes; raise what looking it up raises."""
    first = path[0]
    value = namespace[first] if first in namespace else getattr(builtins, first)
    for name in path[1:]:
        value = getattr(value, name)
    return value


def is_name_part(letter: str) -> bool:
    """Tell whether a character may be part of a name; MicroPython's ``isalpha`` knows ASCII only."""
    return letter == "_" or letter.isalpha() or letter.isdigit() or letter > "\x7f"


def is_complete(content: dict) -> dict:
    """Answer an ``is_complete_request`` by the rules of MicroPython's own prompt."""
    code = content["code"]
    lines = code.split("\n")
    compound = lines[0].startswith("@") or lines[0].split(" ")[0].rstrip(":") in COMPOUND
    # After a compound statement, an empty line ends the block.
    if is_open(code) or (compound and lines[-1].strip()):
        last = lines[-1]
        indent = len(last) - len(last.lstrip()) + (4 if last.endswith(":") else 0)
        return {"status": "incomplete", "indent": " " * indent}
    return {"status": "complete" if compiles(code, "exec") else "invalid"}


def is_open(code: str) -> bool:
    """Tell whether a bracket, a long string or a line continuation is left open."""
    depth = place = 0
    quote = ""
    while place < len(code):
        letter = code[place]
        if letter == "\\":
            place += 1
        elif quote:
            if code.startswith(quote, place):
                place += len(quote) - 1
                quote = ""
            elif letter == "\n" and len(quote) == 1:
                quote = ""
        elif letter == "#":
            place = (code + "\n").find("\n", place)
        elif letter in "\"'":
            quote = letter * 3 if code.startswith(letter * 3, place) else letter
            place += len(quote) - 1
        else:
            depth += (letter in "([{") - (letter in ")]}")
        place += 1
    return depth > 0 or len(quote) == 3 or code.endswith("\\")
