"""Print how much the wording of options gives away: ``python -m bench.wording``.

Wording: a classifier trained on the options of other rules, which never sees a situation, picks
the best option in each choice. Habits: what strategies without judgement score (best 1,
acceptable ½), in single questions and in the steps of branches. ``--file rolle`` shows the choices
in one file that wording still gets right, and the words behind the guess. ``--limits`` exits with 1
when a limit is exceeded; ``--json`` prints the figures as JSON. Labels that need a human reader are
in ``bench/wording_labels.yaml``; ``--sheet`` prints that file anew, with blanks for missing labels.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bench.guessing.classifier import telling_words
from bench.guessing.labels import read_labels, sheet
from bench.guessing.measured import broken, measure
from bench.guessing.pool import ROOT, choices_of, read_pool
from bench.guessing.tables import file_table, tables

LABELS = Path(__file__).with_name("wording_labels.yaml")


def main() -> int:
    """Print the tables; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.wording", description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "quizzes", help="the quiz files")
    parser.add_argument(
        "--labels", type=Path, default=LABELS, help="what a reading said of options"
    )
    parser.add_argument(
        "--file", metavar="SLUG", help="what wording gets right in one file, and why"
    )
    parser.add_argument("--words", type=int, default=25, help="how many telling words to show")
    parser.add_argument("--json", action="store_true", help="the figures for machines")
    parser.add_argument("--limits", action="store_true", help="end with 1 when a limit is broken")
    parser.add_argument("--sheet", action="store_true", help="print the file of labels to fill in")
    asked = parser.parse_args()
    quizzes = read_pool(asked.folder)
    choices = choices_of(quizzes)
    labels = read_labels(asked.labels, choices)
    if asked.sheet:
        print("\n".join(sheet(choices, labels)))
        return 0
    if asked.file and asked.file not in {choice.rule for choice in choices}:
        parser.error(f"no choices in {asked.folder / asked.file}.yaml")
    measured, words = measure(quizzes, choices, labels), telling_words(choices)
    faults = list(broken(measured.figures))
    if asked.json:
        telling = [word._asdict() for word in words[: asked.words]]
        print(json.dumps({**measured.figures, "words": telling, "broken": faults}, indent=2))
    elif asked.file:
        print("\n".join(file_table(measured.guesses, words, asked.file)))
    else:
        print("\n".join(tables(measured.figures, words[: asked.words], faults)))
    return int(asked.limits and bool(faults))


if __name__ == "__main__":
    sys.exit(main())
