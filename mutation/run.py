"""Mutation testing: put faults (mutants) into the engine and see which ones its tests kill.

``python mutation/run.py [module …]`` tests all modules, or those named (``service``, ``types.single``).
It prints a table and each surviving mutant, and fails when fewer than ``LEAST`` per cent were killed.
The working tree is left alone: mutants are made in copies, one per process.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from suite import modules_in

ROOT = Path(__file__).parents[1]
ENGINE = "src/handbook_ext/engine"
CONFIGURED = ROOT / "mutation" / "cosmic-ray.toml"
EQUIVALENT = ROOT / "mutation" / "equivalent.toml"
COPIED = ["mutation", "pyproject.toml", "src", "tests"]
NOT_COPIED = shutil.ignore_patterns("node_modules", "dist", "__pycache__", "browser")
LEAST = 90
PROCESSES = 2


class Mutant(NamedTuple):
    """A changed line of a module, and whether a test failed for it."""

    module: str
    was: str
    now: str
    killed: bool


class Equivalent(NamedTuple):
    """A mutant that behaves as the original does, and why no test can kill it."""

    module: str
    was: str
    now: str
    why: str

    def covers(self, mutant: Mutant) -> bool:
        """Tell whether a mutant is this one; ``*`` stands for any module."""
        same = (self.was, self.now) == (mutant.was, mutant.now)
        return same and self.module in {"*", mutant.module}


def main(named: list[str]) -> int:
    """Run the tests on every mutant; return 0 when enough were killed."""
    known = sorted(modules_in(ROOT / ENGINE))
    if unknown := [
        name for name in named if name not in known
    ]:  # paths would lead out of the copies
        sys.exit(f"There is no {unknown[0]} in {ENGINE}. Name modules as in: service types.single")
    modules = named or known
    with tempfile.TemporaryDirectory() as folder:
        copies: queue.SimpleQueue[Path] = queue.SimpleQueue()
        for number in range(PROCESSES):
            copies.put(copied(Path(folder) / str(number)))
        with ThreadPoolExecutor(PROCESSES) as pool:
            found = pool.map(lambda module: mutants_of(module, copies), modules)
            # What opens a folder may be a docstring alone, of which there are no mutants.
            tried = {name: made for name, made in zip(modules, found, strict=True) if made}
    return report(
        tried,
        [Equivalent(**entry) for entry in tomllib.loads(EQUIVALENT.read_text())["equivalent"]],
    )


def copied(copy: Path) -> Path:
    """Return a copy of all that the tests need, after a run that shows that they pass."""
    copy.mkdir()
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=NOT_COPIED)
        else:
            shutil.copy(source, copy / name)
    run(copy, "python", "mutation/suite.py")
    return copy


def run(copy: Path, *command: str) -> str:
    """Return a command's output; its Python imports the sources from the copy."""
    env = {**os.environ, "PYTHONPATH": str(copy / "src")}
    ran = subprocess.run(command, cwd=copy, env=env, check=False, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"{' '.join(command)}:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def mutants_of(module: str, copies: "queue.SimpleQueue[Path]") -> list[Mutant]:
    """Return all mutants of a module, tested in a free copy."""
    copy = copies.get()
    try:
        lines = tried_in(copy, module)
    finally:
        copies.put(copy)  # without it, another module would wait for ever
    print(f"{module} …", file=sys.stderr, flush=True)
    results = [json.loads(line)[1] for line in lines]
    return [
        mutant_of(module, result) for result in results if result["worker_outcome"] != "skipped"
    ]


def tried_in(copy: Path, module: str) -> list[str]:
    """Return Cosmic Ray's results for the mutants of a module, made in a copy: JSON, one a line."""
    config, session = f"{module}.toml", f"{module}.sqlite"
    path = path_of(module)
    words = CONFIGURED.read_text().replace(f'"{ENGINE}"', f'"{path}"')
    (copy / config).write_text(words)
    run(copy, "cosmic-ray", "init", config, session)
    run(copy, "cr-filter-operators", session, config)
    run(copy, "cosmic-ray", "exec", config, session)
    return run(copy, "cosmic-ray", "dump", session).splitlines()


def path_of(module: str) -> str:
    """Return the file of a module, whether it is a folder or not."""
    path = f"{ENGINE}/{module.replace('.', '/')}"
    return f"{path}/__init__.py" if (ROOT / path).is_dir() else f"{path}.py"


def mutant_of(module: str, result: dict[str, str]) -> Mutant:
    """Return a mutant from one of Cosmic Ray's results."""
    if result["worker_outcome"] != "normal" or result["test_outcome"] == "incompetent":
        sys.exit(f"{module}: {result['output']}")
    lines = result["diff"].splitlines()
    was, now = (
        " ".join(line[1:].strip() for line in lines if line[:1] == sign and line[:3] != sign * 3)
        for sign in "-+"
    )
    return Mutant(module, was, now, result["test_outcome"] == "killed")


def report(tried: dict[str, list[Mutant]], equivalent: list[Equivalent]) -> int:
    """Print the table and the survivors; return 0 when they are few."""
    print("Mutants of the engine\n")
    print(f"{'':24}{'mutants':>9}{'killed':>8}{'equivalent':>12}{'score':>8}")
    every = [mutant for mutants in tried.values() for mutant in mutants]
    for name, mutants in [*sorted(tried.items()), ("all", every)]:
        killed, same, score = counted(mutants, equivalent)
        print(f"{name:24}{len(mutants):9}{killed:8}{same:12}{score:7.1f}%")
    survivors = [mutant for mutant in every if not mutant.killed]
    for mutant in survivors:
        if not any(entry.covers(mutant) for entry in equivalent):
            print(f"\n{mutant.module}\n- {mutant.was}\n+ {mutant.now}")
    stale = [
        entry
        for entry in equivalent
        if entry.module in {"*", *tried} and not any(entry.covers(mutant) for mutant in survivors)
    ]
    for entry in stale:
        print(f"\nequivalent.toml: no such mutant survives in {entry.module}: {entry.now}")
    return int(bool(stale) or counted(every, equivalent)[2] < LEAST)


def counted(mutants: list[Mutant], equivalent: list[Equivalent]) -> tuple[int, int, float]:
    """Return how many were killed, how many are equivalent, and the percentage of the others killed."""
    killed = sum(mutant.killed for mutant in mutants)
    survivors = [mutant for mutant in mutants if not mutant.killed]
    same = sum(any(entry.covers(mutant) for entry in equivalent) for mutant in survivors)
    return killed, same, 100 * killed / max(1, len(mutants) - same)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
