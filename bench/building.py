"""Measure what rules and quizzes cost compared with plain Sphinx: ``python -m bench.building [rules]``.

Both handbooks have the same text: one as rules with five questions each, one
as plain Markdown. They are built cold, again after one quiz file was touched, and with
two processes; rows are interleaved in one run, each in a fresh process. Lint's warnings are suppressed, since made-up words
would give tens of thousands: what lint looks for in all questions together is in the row of ``handbook lint`` alone.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.aims import Aim, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WORDS = [
    "kommunen",
    "svarer",
    "raskt",
    "og",
    "vennlig",
    "når",
    "en",
    "innbygger",
    "spør",
    "om",
    "skolen",
    "biblioteket",
    "veien",
    "barnehagen",
    "møtet",
    "saken",
    "bildet",
    "og",
    "du",
    "vet",
    "ikke",
    "helt",
    "hva",
    "som",
    "er",
    "riktig",
    "å",
    "gjøre",
    "nå",
]
JUDGEMENTS = ("Beste svar", "Godt nok", "Risikabelt", "Brudd")
CONF = """
project = "Bench"
language = "nb_NO"
extensions = ["myst_parser"{extension}]
myst_enable_extensions = ["colon_fence"]
html_theme = "basic"
exclude_patterns = ["_*"]
suppress_warnings = ["handbook.lint"]
"""
OPTIONS = """
handbook_look = "site"
handbook_lite = False
handbook_approvals = {"2012-04-12": "ledergruppa"}
"""


def sentence(seed: int, count: int) -> str:
    """Return ``count`` words that depend on the seed."""
    words = [WORDS[(seed * 7 + n * (seed % 5 + 1)) % len(WORDS)] for n in range(count)]
    return f"{' '.join(words).capitalize()} {seed}."


def handbook_page(rule: int) -> str:
    """Return a page with a rule and its quiz."""
    return (
        f"# Regel {rule}\n\n:::{{rule}} regel-{rule}\n:kind: retningslinje\n:number: {rule + 1}\n"
        f":strength: skal\n:audience: mandat\n:approved: 2012-04-12\n\n{sentence(rule, 20)}\n:::\n\n"
        f"## Hvorfor\n\n{sentence(rule, 60)}\n\n## Prøv deg\n\n:::{{quiz}} regel-{rule}\n:::\n"
    )


def quiz(rule: int) -> str:
    """Return a quiz of five questions with four options each."""
    text = f"rule: regel-{rule}\nquestions:\n"
    for number in range(5):
        seed = rule * 50 + number * 10
        text += (
            f"  - id: r{rule}-s{number}\n    type: single\n    roles: [mandat]\n"
            f"    situation: {sentence(seed, 60)}\n    prompt: Hva bør du gjøre?\n    options:\n"
        )
        for option, verdict in enumerate(("best", "acceptable", "risky", "breach")):
            text += (
                f"      - text: {sentence(seed + option, 14)}\n        verdict: {verdict}\n"
                f"        feedback: {sentence(seed + option + 5, 30)}\n"
            )
    return text


def plain_page(rule: int) -> str:
    """Return the same text as plain Markdown."""
    text = (
        f"# Regel {rule}\n\n{sentence(rule, 20)}\n\n## Hvorfor\n\n{sentence(rule, 60)}\n\n## Prøv\n"
    )
    for number in range(5):
        seed = rule * 50 + number * 10
        text += f"\n### Spørsmål {number + 1}\n\n{sentence(seed, 60)}\n\nHva bør du gjøre?\n\n"
        text += "".join(f"1. {sentence(seed + option, 14)}\n" for option in range(4))
        text += "\n"
        text += "".join(
            f"1. **{word}** {sentence(seed + option + 5, 30)}\n\n   Regel: [](regel-{rule}.md)\n"
            for option, word in enumerate(JUDGEMENTS)
        )
    return text


def write(folder: Path, rules: int, *, plain: bool) -> None:
    """Write one of the two handbooks."""
    folder.mkdir()
    extension = "" if plain else ', "handbook_ext"'
    conf = CONF.format(extension=extension) + ("" if plain else OPTIONS)
    folder.joinpath("conf.py").write_text(conf, encoding="utf-8")
    names = [f"regel-{rule}" for rule in range(rules)]
    toc = "\n".join(names)
    folder.joinpath("index.md").write_text(f"# Bench\n\n```{{toctree}}\n{toc}\n```\n", "utf-8")
    folder.joinpath("quizzes").mkdir()
    for rule, name in enumerate(names):
        page = plain_page(rule) if plain else handbook_page(rule)
        folder.joinpath(f"{name}.md").write_text(page, encoding="utf-8")
        if not plain:
            folder.joinpath("quizzes", f"{name}.yaml").write_text(quiz(rule), encoding="utf-8")


START = """
import pathlib, resource, sys, time
"""
LOAD = f"""{START}
from handbook_ext.quiz.load import load_quiz
start = time.perf_counter()
for path in sorted(pathlib.Path(sys.argv[1], "quizzes").glob("*.yaml")):
    loaded = load_quiz(path, ["mandat"])
    assert len(loaded.quiz.questions) == 5 and not loaded.faults
"""
LINT = f"""{START}
from handbook_ext.cli import main
start = time.perf_counter()
try:
    main(["--conf", sys.argv[1], "lint", "--format", "json"])
except SystemExit as found:
    assert found.code in (0, 1), found.code
"""
BUILD = f"""{START}
from sphinx.cmd.build import main
folder, jobs = sys.argv[1:]
start = time.perf_counter()
code = main(["-q", "-b", "html", "-j", jobs, folder, folder + "/_out"])
assert code == 0, code
"""
REPORT = """
seconds = time.perf_counter() - start
own, others = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(seconds, sum(own[:2]) + sum(others[:2]), max(own.ru_maxrss, others.ru_maxrss) / 1024)
"""


def measured(script: str, *arguments: str) -> tuple[float, ...]:
    """Run a script in its own process; return what it prints: seconds, processor seconds, MB."""
    command = [sys.executable, "-c", script + REPORT, *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(float(number) for number in re.findall(r"[\d.]+", ran.stdout.splitlines()[-1]))


def main() -> None:
    """Print the table."""
    given = [int(word) for word in sys.argv[1:]]
    rules, runs = (given + [1000, 1][len(given) :])[:2]
    rows: dict[str, list[tuple[float, ...]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs):
            for plain in (True, False):
                name = "plain Sphinx" if plain else "handbook"
                place = Path(folder, name.split(maxsplit=1)[0])
                write(place, rules, plain=plain)
                if not plain:
                    loaded = measured(LOAD, str(place))
                    rows.setdefault("handbook, loading the quiz files", []).append(loaded)
                    linted = measured(LINT, str(place))
                    rows.setdefault("handbook lint, cold", []).append(linted)
                    shutil.rmtree(place / "_build")
                cold = measured(BUILD, str(place), "1")
                rows.setdefault(f"{name}, cold", []).append(cold)
                touched = place / ("regel-1.md" if plain else "quizzes/regel-1.yaml")
                touched.write_text(
                    touched.read_text("utf-8").replace("Hva bør", "Hva skal"), "utf-8"
                )
                again = measured(BUILD, str(place), "1")
                rows.setdefault(f"{name}, one file touched", []).append(again)
                shutil.rmtree(place / "_out")
                both = measured(BUILD, str(place), "2")
                rows.setdefault(f"{name}, cold, -j 2", []).append(both)
                shutil.rmtree(place)
    print(f"\n{rules} rules, {rules * 5} questions, median of {runs}\n")
    took: dict[str, float] = {}
    for name, found in sorted(rows.items(), key=lambda row: row[0].split(",")[1:]):
        seconds, busy, memory = (statistics.median(values) for values in zip(*found, strict=True))
        print(f"{name:<36}{seconds:>8.1f} s{busy:>8.1f} s cpu{memory:>8.0f} MB")
        took[name] = seconds
    record("building", list(aims(rules, took)))


def aims(rules: int, took: Mapping[str, float]) -> Iterator[Aim]:
    """Yield what building costs compared with plain Sphinx, by the seconds that each row took."""
    for what in ("cold", "one file touched"):
        ours, theirs = took[f"handbook, {what}"], took[f"plain Sphinx, {what}"]
        words = f"{rules} rules built, {what}, compared with plain Sphinx"
        beside = f"{ours:.1f} s and {theirs:.1f} s, lint's warnings suppressed"
        yield Aim(words, ours / theirs, 1.1, "×", beside)


if __name__ == "__main__":
    main()
