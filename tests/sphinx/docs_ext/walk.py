"""Follow a page of ``docs-ext`` to the letter, in a handbook that ``handbook init`` made."""

from __future__ import annotations

import datetime as dt
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from click.testing import CliRunner

from handbook_ext.cli import main
from handbook_ext.starter.answers import Answers
from handbook_ext.starter.files import files_of
from handbook_ext.starter.write import write_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.testing import Result

PAGES = Path(__file__).parents[3] / "docs-ext"
WORDS = sorted(
    path
    for path in PAGES.rglob("*.md")
    if path.relative_to(PAGES).parts[0] in {"quickstart.md", "how-to", "explanation", "reference"}
)
FENCE = re.compile(
    r"^(?P<marks>`{3,})(?:\{code-block\} )?(?P<language>\w+)\n"
    r"(?::caption: (?P<file>\S+)\n\n)?(?P<text>.*?)\n(?P=marks)$",
    re.DOTALL | re.MULTILINE,
)
THEIRS = "ignore::sphinx.deprecation.RemovedInSphinx11Warning"
"""Furo and MyST-Parser use what Sphinx will remove."""
NOT_RUN = ("preview", "build")
"""Commands that wait for Ctrl+C, and those whose work a test does itself."""
TIMELESS = (
    'handbook_fewest_questions = 0\nsuppress_warnings = ["handbook.review", "toc.not_included"]\n'
)
"""An example stands alone: it need not have questions, be in the contents, or be reviewed again."""
ANSWERS = Answers(
    name="Phones at Eastfield Hospital",
    language="en",
    markup="myst",
    roles={"staff": "staff", "managers": "managers"},
    strengths=("must", "must not", "should"),
    approver="the hospital board",
    day=dt.date(2026, 11, 2),
)


class Block(NamedTuple):
    """A fenced example: its language, the file it is for, and its line in the page."""

    language: str
    file: str
    text: str
    line: int


def blocks(page: Path) -> Iterator[Block]:
    """Yield the fenced examples of a page, in order."""
    source = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(source):
        line = source.count("\n", 0, found.start()) + 1
        yield Block(found["language"], found["file"] or "", found["text"], line)


def commands(block: Block) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the arguments of each ``handbook`` command in a block, with the output shown below it."""
    for said in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        first, *output = said.splitlines()
        name, *arguments = shlex.split(first)
        if name == "handbook" and arguments[0] not in NOT_RUN:
            yield arguments, [line for line in output if line]


def new_handbook(folder: Path) -> Path:
    """Write the handbook that the how-to pages begin with."""
    write_files(folder, files_of(ANSWERS))
    put(folder, "conf.py", TIMELESS)
    return folder


def put(folder: Path, name: str, text: str) -> None:
    """Write an example's file; what is for ``conf.py`` goes at its end."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") if name == "conf.py" else ""
    path.write_text(f"{before}{text}\n", encoding="utf-8")


def run(folder: Path, arguments: list[str], typed: str = "") -> Result:
    """Run ``handbook`` for the handbook in a folder."""
    return CliRunner().invoke(main, ["--conf", str(folder), *arguments], input=typed)


def dialogue(block: Block) -> tuple[str, list[str]]:
    """Return what is typed in a shown dialogue, and the prompts it is typed after."""
    lines = [re.fullmatch(r"(.*[\]?)]):(?: (.*))?", line) for line in block.text.splitlines()]
    found = [line for line in lines if line]
    return "".join(f"{line[2] or ''}\n" for line in found), [line[1] for line in found]
