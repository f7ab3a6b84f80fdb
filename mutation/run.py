"""Put faults into the engine one by one, and tell how many of them its tests find.

``python mutation/run.py [module …]``: all modules, or those named (``service``, ``types.single``). Prints a table and each fault
that was not found; fails when fewer than ``LEAST`` per cent were. The sources here are left alone:
the faults are put into copies, one a process.
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

ROOT = Path(__file__).parents[1]
ENGINE = "src/handbook_ext/engine"
CONFIGURED = ROOT / "mutation" / "cosmic-ray.toml"
ALIKE = ROOT / "mutation" / "alike.toml"
COPIED = ["mutation", "pyproject.toml", "src", "tests"]
NOT_COPIED = shutil.ignore_patterns("node_modules", "dist", "__pycache__", "browser")
LEAST = 90
PROCESSES = 2


class Fault(NamedTuple):
    """A line of a module as it was and as it is with the fault."""

    module: str
    was: str
    now: str
    found: bool


class Alike(NamedTuple):
    """A fault that nobody could notice, and why."""

    module: str
    was: str
    now: str
    why: str

    def covers(self, fault: Fault) -> bool:
        """Tell whether a fault is this one; ``*`` stands for any module."""
        return (self.was, self.now) == (fault.was, fault.now) and self.module in {"*", fault.module}


def main(named: list[str]) -> int:
    """Return 0 when enough faults were found."""
    paths = (path.relative_to(ROOT / ENGINE) for path in (ROOT / ENGINE).rglob("[!_]*.py"))
    modules = named or sorted(".".join(path.with_suffix("").parts) for path in paths)
    with tempfile.TemporaryDirectory() as folder:
        copies: queue.SimpleQueue[Path] = queue.SimpleQueue()
        for number in range(PROCESSES):
            copies.put(copied(Path(folder) / str(number)))
        with ThreadPoolExecutor(PROCESSES) as pool:
            found = pool.map(lambda module: faults_of(module, copies), modules)
            tried = dict(zip(modules, found, strict=True))
    return told(tried, [Alike(**entry) for entry in tomllib.loads(ALIKE.read_text())["alike"]])


def copied(copy: Path) -> Path:
    """Return a copy of all that the tests need; they pass there, before any fault."""
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
    """Return what a command prints; its Python takes the sources from the copy."""
    env = {**os.environ, "PYTHONPATH": str(copy / "src")}
    ran = subprocess.run(command, cwd=copy, env=env, check=False, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"{' '.join(command)}:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def faults_of(module: str, copies: "queue.SimpleQueue[Path]") -> list[Fault]:
    """Put each fault into one module of a copy that is free; return them all."""
    copy = copies.get()
    config, session = f"{module}.toml", f"{module}.sqlite"
    path = f"{ENGINE}/{module.replace('.', '/')}.py"
    words = CONFIGURED.read_text().replace(f'"{ENGINE}"', f'"{path}"')
    (copy / config).write_text(words)
    run(copy, "cosmic-ray", "init", config, session)
    run(copy, "cr-filter-operators", session, config)
    run(copy, "cosmic-ray", "exec", config, session)
    lines = run(copy, "cosmic-ray", "dump", session).splitlines()
    copies.put(copy)
    print(f"{module} …", file=sys.stderr, flush=True)
    results = [json.loads(line)[1] for line in lines]
    return [fault(module, result) for result in results if result["worker_outcome"] != "skipped"]


def fault(module: str, result: dict[str, str]) -> Fault:
    """Return a fault from what Cosmic Ray tells of it."""
    if result["worker_outcome"] != "normal" or result["test_outcome"] == "incompetent":
        sys.exit(f"{module}: {result['output']}")
    lines = result["diff"].splitlines()
    was, now = (
        " ".join(line[1:].strip() for line in lines if line[:1] == sign and line[:3] != sign * 3)
        for sign in "-+"
    )
    return Fault(module, was, now, result["test_outcome"] == "killed")


def told(tried: dict[str, list[Fault]], alike: list[Alike]) -> int:
    """Print the table and the faults not found; return 0 when they are few."""
    print("Faults put into the engine\n")
    print(f"{'':14}{'faults':>8}{'found':>8}{'alike':>8}{'score':>8}")
    every = [fault for faults in tried.values() for fault in faults]
    for name, faults in [*sorted(tried.items()), ("all", every)]:
        found, same, score = counted(faults, alike)
        print(f"{name:14}{len(faults):8}{found:8}{same:8}{score:7.1f}%")
    missed = [fault for fault in every if not fault.found]
    for fault in missed:
        if not any(entry.covers(fault) for entry in alike):
            print(f"\n{fault.module}\n- {fault.was}\n+ {fault.now}")
    stale = [
        entry
        for entry in alike
        if entry.module in {"*", *tried} and not any(entry.covers(fault) for fault in missed)
    ]
    for entry in stale:
        print(f"\nalike.toml: no such fault is left in {entry.module}: {entry.now}")
    return int(bool(stale) or counted(every, alike)[2] < LEAST)


def counted(faults: list[Fault], alike: list[Alike]) -> tuple[int, int, float]:
    """Return how many were found, how many are alike, and the share of the others that were found."""
    found = sum(fault.found for fault in faults)
    same = sum(any(entry.covers(fault) for entry in alike) for fault in faults if not fault.found)
    return found, same, 100 * found / max(1, len(faults) - same)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
