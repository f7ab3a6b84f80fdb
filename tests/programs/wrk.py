"""Find wrk, which puts a load on a server, or install it: ``python -m tests.programs.wrk``.

It looks for the environment variable ``HANDBOOK_WRK``, then on the path.
"""

from __future__ import annotations

from functools import partial

from tests.programs.program import Program, install, require

PROGRAM = Program("HANDBOOK_WRK", ("wrk",), ("wrk",))
MISSING = (
    "wrk was not found, and could not be installed. Install it (Debian: apt-get install wrk), "
    "or set HANDBOOK_WRK to its path, and run this again."
)


def missing() -> list[str]:
    """Return a sentence that says how to get wrk, if it is missing."""
    return [] if PROGRAM.find() else [MISSING]


def main() -> None:
    """Install wrk if it is missing; exit with an error when that fails."""
    require(missing, partial(install, *PROGRAM.packages))


if __name__ == "__main__":
    main()
