"""The aims of the project, met or not: ``python -m bench.aims`` prints them, and writes the README's table.

Each script of ``bench/`` records what it measured; the table has what was recorded last. As long as one of them has
recorded nothing, the README is left alone, since its table would lose the rows of that script.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "_build" / "bench"
README = ROOT / "README.md"
ORDER = (
    "first_verdict",
    "from_disk",
    "selfcheck",
    "pages",
    "lighthouse",
    "scorm",
    "building",
    "touched",
    "preview",
    "drafts",
    "load",
)
START, END = "<!-- aims: bench/aims.py writes what follows -->", "<!-- end of aims -->"


class Aim(NamedTuple):
    """A measured value, and how large it may be at most."""

    what: str
    measured: float
    at_most: float
    unit: str
    beside: str = ""
    """What it was measured side by side with, and that value."""

    @property
    def is_met(self) -> bool:
        """Whether the value is within the aim as it is printed."""
        return round(self.measured, 2) <= self.at_most

    @property
    def row(self) -> str:
        """The aim as a row of the table in Markdown."""
        measured, most = (
            f"{number:,.2f}".rstrip("0").rstrip(".").replace(",", " ")
            for number in (self.measured, self.at_most)
        )
        state = "met" if self.is_met else "**not met**"
        return f"| {self.what} | {measured} {self.unit} | {most} | {state} | {self.beside} |"


def record(script: str, aims: list[Aim]) -> None:
    """Keep what a script measured."""
    RECORDS.mkdir(parents=True, exist_ok=True)
    rows = json.dumps([aim._asdict() for aim in aims], ensure_ascii=False, indent=1)
    RECORDS.joinpath(f"{script}.json").write_text(rows, encoding="utf-8")


def unmeasured() -> list[str]:
    """Return the scripts that have recorded nothing."""
    return [script for script in ORDER if not RECORDS.joinpath(f"{script}.json").is_file()]


def recorded() -> list[Aim]:
    """Return what all scripts measured last, in the table's order."""
    files = [RECORDS / f"{script}.json" for script in ORDER]
    return [Aim(**row) for file in files for row in json.loads(file.read_text(encoding="utf-8"))]


def table(aims: list[Aim]) -> str:
    """Return the table in Markdown."""
    head = "| | measured | aim | | beside |\n|---|---|---|---|---|"
    return "\n".join([head, *(aim.row for aim in aims)])


def written(readme: str, aims: list[Aim]) -> str:
    """Return the README's text with this table between its marks."""
    before, _, rest = readme.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{table(aims)}\n\n{END}{after}"


def main() -> None:
    """Print the table and write it into the README; end where something has not been measured."""
    if lacking := unmeasured():
        commands = "".join(f"\n  python -m bench.{script}" for script in lacking)
        sys.exit(
            f"{README.name} is as it was, since these have measured nothing here:{commands}\n"
            "Run them in the environment of the session bench, or all: python3 noxfile.py bench"
        )
    aims = recorded()
    print(f"\n{table(aims)}\n\n{sum(aim.is_met for aim in aims)} of {len(aims)} aims are met.")
    README.write_text(written(README.read_text(encoding="utf-8"), aims), encoding="utf-8")


if __name__ == "__main__":
    main()
