"""Whatever is done to a YAML file, its author gets messages with places, and nothing breaks."""

from __future__ import annotations

import random
import shutil
import signal
import tracemalloc
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from handbook_ext.channel.load import load_channels
from handbook_ext.engine.compose import compose
from handbook_ext.quiz.load import load_quiz
from handbook_ext.tools.load import load_tool
from handbook_ext.tools.texts.limits import load_limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.errors import AuthorError

QUIZZES = sorted(Path(__file__).parents[2].joinpath("quizzes").glob("*.yaml"))
DATA = Path(__file__).parents[2] / "docs/_data"
TOOLS = [DATA / "kanalplan.yaml", DATA / "informasjonstekst.yaml"]
LIMITS = DATA / "grenser.yaml"
REGISTER = Path(__file__).parents[2] / "docs/_data/kanaler.yaml"
ROLES = ["mandat", "ansatt", "folkevalgt"]
ROUNDS = 250  # for each of the 13 files: over three thousand in all
ODD = [
    "\x00",
    "\u202e",
    "\ufeff",
    "🙈" * 50,
    "\ud7ff",
    "&a [*a, *a]",
    "[" * 40,
    "{a: " * 40,
    "- " * 60,
    "? ",
    "!!python/object:os.system x",
    "!!binary gIGC",
    "<<: *x",
    "%YAML 9.9\n---\n",
    "\t",
    "\r\n",
    "'",
    '"',
    ": : :",
    "null",
    "2026-11-22",
    "0x7f",
    ".nan",
    "~",
    "True",
    "no",
    "010",
    "1_000",
    "2026-02-30",
    "2099-01-01",
    "!merke ord",
    "&anker ord",
    "ord # ord",
    "**ord** ord",
    "[ord](ord) ord",
    '"ord" ord',
    '"\\0 \\x1b"',
    "| ord",
    "- ord",
    "ord: ord",
    "@ord",
    "% ord",
    "\u2028",
    "\r",
    "\x1b",
    "<Et ord.>",
    "search",
    "x" * 300,
    "../../etc/passwd",
]
MEGABYTE = 1_000_000
PATIENCE = 20.0  # seconds of processor time per file; what hangs takes for ever


@contextmanager
def no_hang() -> Iterator[None]:
    """Interrupt what never ends.

    It counts this process's processor time, so that a machine that pauses for a moment, as
    virtual ones do, fails no test.
    """

    def stop(_signal: int, _frame: object) -> None:
        pytest.fail(f"Reading the file took over {PATIENCE} seconds.")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def mutated(text: str, chance: random.Random) -> str:
    """Return the text with one to four random mutations."""
    for _ in range(chance.randint(1, 4)):
        lines = text.split("\n")
        first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
        place = chance.randrange(len(text) + 1)
        harm = chance.randrange(7)
        if harm == 0:
            text = text[:place]
        elif harm == 1:
            lines[first], lines[second] = lines[second], lines[first]
            text = "\n".join(lines)
        elif harm == 2:
            del lines[first : first + chance.randint(1, 8)]
            text = "\n".join(lines)
        elif harm == 3:
            text = text[:place] + chance.choice(ODD) + text[place:]
        elif harm == 4:
            key = lines[first].split(":")[0]
            lines[first] = f"{key}: {chance.choice(ODD)}"
            text = "\n".join(lines)
        elif harm == 5:
            lines[first] = " " * chance.randint(0, 9) + lines[first].lstrip()
            text = "\n".join(lines)
        else:
            lines[first:first] = lines[second : second + 9] * chance.randint(1, 5)
            text = "\n".join(lines)
        text = text or "\n"
    return text


def harmed(source: Path, folder: Path) -> Iterator[Path]:
    """Yield the path of a copy of a file, with other mutations in each round.

    Some copies have other systems' line endings and encodings.
    """
    chance = random.Random(source.stem)  # noqa: S311 - the same mutations in every run
    original = source.read_text(encoding="utf-8")
    path = folder / source.name
    for _ in range(ROUNDS):
        text = mutated(original, chance)
        if chance.random() < 1 / 8:
            text = text.replace("\n", chance.choice(["\r\n", "\r"]))
        encoding = chance.choice(["utf-8"] * 12 + ["utf-8-sig", "utf-16", "cp1252"])
        errors = "replace" if encoding == "cp1252" else "surrogatepass"
        path.write_bytes(text.encode(encoding, errors))
        yield path


def assert_placed(faults: list[AuthorError], path: Path) -> None:
    """Check that each fault is in the file, and ends like a sentence."""
    raw = path.read_bytes()
    last = max(raw.count(b"\n"), raw.count(b"\r")) + 2
    for fault in faults:
        assert fault.place.path == str(path)
        assert 1 <= fault.place.line <= last
        assert str(fault).endswith((".", "?", "»?"))


@pytest.mark.parametrize("source", QUIZZES, ids=lambda path: path.stem)
def test_harmed_files_give_only_placed_messages(source: Path, tmp_path: Path) -> None:
    for path in harmed(source, tmp_path):
        with no_hang():
            loaded = load_quiz(path, ROLES)
        assert_placed(loaded.faults, path)
        for question in loaded.quiz.questions:
            assert question.data()["id"] == question.id


@pytest.mark.parametrize("source", TOOLS, ids=lambda path: path.stem)
def test_harmed_tools_give_only_placed_messages(source: Path, tmp_path: Path) -> None:
    shutil.copy(LIMITS, tmp_path)
    for path in harmed(source, tmp_path):
        with no_hang():
            loaded = load_tool(path)
        assert (loaded.tool is None) == bool(loaded.faults)
        if loaded.tool and loaded.tool.texts:
            asked = list(loaded.tool.questions)
            samples = {question.id: question.sample for question in asked}
            assert compose(**loaded.tool.texts.data(asked), answers=samples)["texts"]
        assert_placed(loaded.faults, path)


def test_harmed_limits_give_only_placed_messages(tmp_path: Path) -> None:
    for path in harmed(LIMITS, tmp_path):
        faults: list[AuthorError] = []
        with no_hang():
            limits = load_limits(path, faults)
        assert_placed(faults, path)
        assert faults or all(limit.most > 0 for limit in limits)


def test_a_harmed_register_gives_only_placed_messages(tmp_path: Path) -> None:
    for path in harmed(REGISTER, tmp_path):
        with no_hang():
            loaded = load_channels(path)
        assert_placed(loaded.faults, path)
        for channel in loaded.channels:
            assert channel.review >= channel.approved


BOMBS = {
    "aliases that double": "a0: &a0 [x]\n"
    + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60)),
    "nesting in flow": "rule: " + "[" * 400_000,
    "nesting in blocks": "\n".join(" " * n + "a:" for n in range(1_300)),
    "one huge text": "rule: rolle\nquestions:\n  - id: " + "x" * 900_000,
    "a hundred thousand questions": "rule: rolle\nquestions:\n" + "  - {}\n" * 100_000,
    "a million keys": "".join(f"k{n}: 1\n" for n in range(90_000)),
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_file_made_to_grow_is_refused_within_bounds(bomb: str, tmp_path: Path) -> None:
    path = tmp_path / "rolle.yaml"
    path.write_text(bomb, encoding="utf-8")
    tracemalloc.start()
    try:
        with no_hang():
            loaded = load_quiz(path, ROLES)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert loaded.faults
    assert peak < 200 * MEGABYTE
