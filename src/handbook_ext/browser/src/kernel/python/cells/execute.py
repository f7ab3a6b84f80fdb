"""Run a cell: its output, the value of its last expression, its error."""

import builtins

from ..host import publish
from .display import display, mime_bundle
from .errors import describe

RESULT = "__cell_result__"

#: The reader's names, kept from cell to cell.
namespace: dict = {"__name__": "__main__", "display": display}

#: The code of the cells that were run, oldest first: definitions are looked up in it.
sources: list = []


def no_input(_prompt: str = "") -> str:
    """Raise an error: the worker cannot wait for the reader, so ``input`` would hang."""
    raise RuntimeError(
        "input() cannot ask anything in this kernel. Write the value in the cell instead."
    )


# In modules beside the notebook, too.
builtins.input = no_input


def execute(content: dict) -> dict:
    """Answer an ``execute_request``."""
    count = content["execution_count"]
    silent = content.get("silent", False)
    if not silent:
        sources.append(content["code"])
    try:
        value = run(content["code"], f"<cell {count}>")
        if value is not None and not silent:
            namespace["_"] = value
            data, metadata = mime_bundle(value)
            result = {"execution_count": count, "data": data, "metadata": metadata}
            publish("execute_result", result)
    except BaseException as error:  # SystemExit too must not end the kernel
        failure = describe(error)
        if not silent:
            publish("error", failure)
        failure["status"] = "error"
        failure["execution_count"] = count
        return failure
    return {"status": "ok", "execution_count": count, "payload": [], "user_expressions": {}}


def run(source: str, filename: str) -> object:
    """Run ``source`` and return the value of its last expression, or None."""
    code = compile(source, filename, "exec")
    stored = storing_result(source)
    if stored:
        try:
            code = compile(stored, filename, "exec")
        except SyntaxError:
            # The split was inside a string or the like: run it unchanged.
            pass
    exec(code, namespace)  # running the reader's code is what a kernel is for
    return namespace.pop(RESULT, None)


def storing_result(source: str) -> "str | None":
    """Return ``source`` with its last expression stored as ``RESULT``, or ``None`` if it has none.

    MicroPython has no ``ast``, so the last statement is found from the end: the
    fewest lines that compile. Line numbers are kept for tracebacks.
    """
    lines = source.rstrip().split("\n")
    for first in range(len(lines) - 1, -1, -1):
        line = lines[first]
        starts_statement = line and line[0] not in " \t#" and not line.startswith("@")
        if not starts_statement or (first and lines[first - 1].endswith("\\")):
            continue
        tail = "\n".join(lines[first:])
        split = last_expression(tail)
        if split is not None:
            before, expression = tail[:split], tail[split:].strip()
            return "\n".join(lines[:first] + [f"{before}{RESULT} = ({expression}\n)"])
        if compiles(tail, "exec"):
            return None
    return None


def last_expression(code: str) -> "int | None":
    """Return where the expression that ``code`` ends with begins: at 0, or after a semicolon."""
    if compiles(code, "eval"):
        return 0
    at = code.rfind(";")
    while at >= 0:
        if compiles(code[at + 1 :].strip(), "eval") and compiles(code[:at], "exec"):
            return at + 1
        at = code.rfind(";", 0, at)
    return None


def compiles(source: str, mode: str) -> bool:
    """Tell whether ``source`` compiles on its own."""
    try:
        compile(source, "<cell>", mode)
    except SyntaxError:
        return False
    return True
