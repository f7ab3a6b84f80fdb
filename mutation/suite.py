"""Run the engine's cases and doctests; the exit code is 0 when all pass.

It takes a quarter of a second, since it runs once per mutant. It leaves out the property tests,
which take a hundred times as long, and MicroPython, which runs the same cases. So each mutant
that is killed is killed by an example that says what a reader gets.
"""

import importlib
import json
import resource
import sys
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

ROOT = Path(__file__).parents[1]
ENGINE = ROOT / "src" / "handbook_ext" / "engine"
CASES = ROOT / "tests" / "cases"
SECONDS = 5  # of processor time; a mutant that takes more is in an endless loop
MEMORY = 2 * 1024**3


def main() -> int:
    """Return 0 when all cases and doctests pass, otherwise 1."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for proves, got, wanted in answered():
        if got != wanted:
            print(proves)
            return 1
    import doctest  # noqa: PLC0415 - it takes as long as all cases

    return int(any(doctest.testmod(engine(name)).failed for name in sorted(modules_in(ENGINE))))


def modules_in(folder: Path) -> "Iterator[str]":
    """Yield the name of each module below a folder; a package has its code in ``__init__.py``."""
    for path in folder.rglob("*.py"):
        module = path.parent if path.stem == "__init__" else path.with_suffix("")
        if module != folder:
            yield ".".join(module.relative_to(folder).parts)


def engine(name: str) -> "Any":  # noqa: ANN401 - modules differ
    """Return a module of the engine by name."""
    return importlib.import_module(f"handbook_ext.engine.{name}")


def answered() -> "Iterator[tuple[str, object, object]]":
    """Yield what each case proves, the engine's answer, and the expected one."""
    reply, verdict_lines = engine("service").reply, engine("notebook").verdict_lines
    for path in sorted(CASES.glob("*.json")):
        cases = json.loads(path.read_text(encoding="utf-8"))
        if path.stem == "notebook":
            for case in cases["cases"]:
                lines = verdict_lines(cases["quiz"], case["question"], case["letters"])
                yield case["proves"], lines, case["lines"]
        else:
            for case in cases:
                yield case["proves"], json.loads(reply(json.dumps(case["request"]))), case["reply"]


if __name__ == "__main__":
    sys.exit(main())
