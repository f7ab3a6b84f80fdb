"""What ``bench`` runs: each script of ``bench/`` in turn, with the arguments that it takes."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_WORDS = 2


def measurements(given: Sequence[str]) -> list[list[str]]:
    """Return the commands that measure, then the one that writes the table of aims.

    What is given is a number of runs, then a program of WeasyPrint; the program ends where it is anything else. The
    number is for what takes seconds: to build a thousand rules takes minutes, and is done once. All that has an
    aim is measured, so that the table is whole.
    """
    runs = given[:1]
    if len(given) > MOST_WORDS or not all(re.fullmatch(r"[1-9]\d*", word) for word in runs):
        sys.exit(
            f"bench takes a number of runs, then a program of WeasyPrint, not '{' '.join(given)}'."
            " Run, for example: python3 noxfile.py bench -- 3"
        )
    arguments = {
        "first_verdict": runs,
        "from_disk": runs,
        "selfcheck": runs,
        "scorm": runs,
        "pages": runs,
        "lighthouse": runs,
        "building": [],
        "touched": [],
        "preview": ["--runs", *runs] if runs else [],
        "printing": given,
        "wording": [],
        "drafts": [],
        "load": [],
        "aims": [],
    }
    return [["python", "-m", f"bench.{name}", *words] for name, words in arguments.items()]
