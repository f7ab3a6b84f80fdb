"""Run the steps of a command: a line for each says what is done and how long it took; all else is in a log."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from typing import IO, TYPE_CHECKING, NamedTuple

from tasks.words import NORWEGIAN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tasks.words import Words

LAST_LINES = 20
COMMAND = "$ "
"""What the line with a command begins with in the log."""


class Step(NamedTuple):
    """What is done, in words for a reader, and the commands that do it."""

    title: str
    commands: Sequence[Sequence[str]]


class Steps:
    """The steps of a command, in order; ``log`` has all that its programs say, ``words`` what is said of them."""

    def __init__(
        self, log: Path, kept: Path, environment: Mapping[str, str], words: Words = NORWEGIAN
    ) -> None:
        self.words = words
        self.log = log
        self.kept = kept
        self.environment = {**os.environ, **environment}
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_bytes(b"")

    def run(self, steps: Sequence[Step], before: int = 0, after: int = 0) -> None:
        """Run steps; end the program at one that fails, with what it warned of.

        ``before`` and ``after`` count the other steps of the command.
        """
        whole = before + len(steps) + after
        for number, step in enumerate(steps, before + 1):
            took = self.times().get(step.title)
            last = f" ({self.words.last.format(time=seconds(took))})" if took is not None else ""
            print(f"[{number}/{whole}] {step.title} …{last}", end="", flush=True)
            begun, size = time.monotonic(), self.log.stat().st_size
            done = all(self.succeeds(command) for command in step.commands)
            took = time.monotonic() - begun
            ended = self.words.done if done else self.words.failed
            print(f" {ended.format(time=seconds(took))}", flush=True)
            if not done:
                self.explain(size)
                sys.exit(1)
            self.keep(step.title, took)

    def succeeds(self, command: Sequence[str]) -> bool:
        """Run one command, with its output in the log; tell whether it went well."""
        program = shutil.which(command[0], path=self.environment["PATH"]) or command[0]
        with self.log.open("ab") as log:
            log.write(f"\n{COMMAND}{' '.join(command)}\n".encode())
            log.flush()
            return self.start([program, *command[1:]], log).wait() == 0

    def start(self, command: Sequence[str], log: IO[bytes] | int) -> subprocess.Popen[bytes]:
        """Start a program; both its streams go to the log."""
        return subprocess.Popen(command, env=self.environment, stdout=log, stderr=subprocess.STDOUT)

    def explain(self, size: int) -> None:
        """Print what went wrong since the log had this size: the warnings, or else the last lines."""
        with self.log.open(encoding="utf-8", errors="replace") as log:
            log.seek(size)
            said = [line.rstrip() for line in log if line.strip()]
        lines = [line for line in said if not line.startswith(COMMAND)]
        found = [line for line in lines if "WARNING:" in line or "ERROR:" in line]
        print("\n".join(found or deque(lines, LAST_LINES)))
        print(self.words.log.format(log=self.log))

    def times(self) -> dict[str, float]:
        """Return how long each step took the last time."""
        try:
            found: dict[str, float] = json.loads(self.kept.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found

    def keep(self, title: str, took: float) -> None:
        """Keep how long a step took."""
        self.kept.parent.mkdir(parents=True, exist_ok=True)
        times = {**self.times(), title: took}
        self.kept.write_text(json.dumps(times, ensure_ascii=False), encoding="utf-8")


def seconds(took: float) -> str:
    """Return a time in words.

    >>> seconds(0.2), seconds(59.6), seconds(83)
    ('0 s', '1 min 0 s', '1 min 23 s')
    """
    minutes, rest = divmod(round(took), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
