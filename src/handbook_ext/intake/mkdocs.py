"""Questions in Markdown as mkdocs-quiz has them: ``<quiz>`` blocks, and the older ``<?quiz?>``.

Format: https://ewels.github.io/mkdocs-quiz/
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.intake.found import WHOLE, Answer, Found
from handbook_ext.intake.words import text_of
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from handbook_ext.intake.report import Report

FENCE = re.compile(r"\s*(?P<mark>`{3,}|~{3,})")
OPEN = re.compile(r"\s*(?:<quiz\b[^>]*>|<\?quiz\?>)\s*(?P<rest>.*)", re.IGNORECASE)
CLOSE = re.compile(r"(?P<rest>.*?)\s*(?:</quiz>|<\?/quiz\?>)\s*", re.IGNORECASE)
CHOICE = re.compile(r"\s*[-*]\s*\[(?P<mark>[ xX]?)\]\s+(?P<words>.*)")
OLD = re.compile(r"(?P<key>question|answer-correct|answer|content):\s*(?P<words>.*)")
REASON = re.compile(r"\s*>\s?(?P<words>.*)")
BLANK = re.compile(r"\[\[(?P<words>[^\[\]]+)\]\]")
RULE = re.compile(r"\s*---+\s*")


class Block(NamedTuple):
    """The lines of a question, and the number of the first."""

    line: int
    lines: list[str]


class Parts(NamedTuple):
    """A question's lines by what they are; an answer has its mark, words, reasons and line number."""

    above: list[str]
    answers: list[tuple[bool, list[str], list[str], int]]
    below: list[str]


def read(text: str, path: Path, report: Report) -> Iterator[Found]:
    """Yield the questions of a page; raise ``AuthorError`` for one that does not end."""
    return (question(block, path, report) for block in blocks(text, path))


def blocks(text: str, path: Path) -> Iterator[Block]:
    """Yield the questions that are not examples in a fence."""
    block: Block | None = None
    for number, (line, is_code) in enumerate(with_fences(text.split("\n")), 1):
        opened = OPEN.fullmatch(line) if block is None and not is_code else None
        if opened:
            block, line = Block(number, []), opened["rest"]  # noqa: PLW2901 - what is left of it
            if not line:
                continue
        closed = CLOSE.fullmatch(line) if block is not None and not is_code else None
        if block is not None and closed:
            yield Block(block.line, [*block.lines, closed["rest"]])
            block = None
        elif block is not None:
            block.lines.append(line)
    if block is not None:
        raise AuthorError(
            Place(str(path), block.line),
            _("Spørsmålet er ikke avsluttet."),
            _("Skriv </quiz> på en egen linje etter det."),
        )


def with_fences(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is code between fences, or a fence."""
    fence = ""
    for line in lines:
        mark = FENCE.match(line)
        yield line, bool(fence or mark)
        if mark:
            fence = "" if fence and mark["mark"].startswith(fence) else fence or mark["mark"]


def question(block: Block, path: Path, report: Report) -> Found:
    """Return the question of a block."""
    is_old = any(OLD.match(line) for line in block.lines[:3])
    parts = old_parts(block) if is_old else new_parts(block, path)
    answers = tuple(
        Answer(
            words_of(words, line, report),
            WHOLE if is_right else 0.0,
            words_of(reasons, line, report),
        )
        for is_right, words, reasons, line in parts.answers
    )
    above, below = "\n".join(parts.above), "\n".join(parts.below)
    if not answers:
        above, _rule, below = divided(parts.above)
        answers = tuple(
            Answer(words_of([found["words"]], block.line, report))
            for found in BLANK.finditer(above)
        )
        above = BLANK.sub("_____", above).replace("_____", r"\_\_\_\_\_")
    rights = sum(is_right for is_right, *_rest in parts.answers)
    return Found(
        line=block.line,
        name="",
        kind="write" if not parts.answers else "several" if rights > 1 else "one",
        words=words_of([above], block.line, report),
        answers=answers,
        afterwards=words_of([below], block.line, report),
    )


def divided(lines: list[str]) -> tuple[str, str, str]:
    """Return what is above a horizontal rule, the rule, and what is below it."""
    for place, line in enumerate(lines):
        if RULE.fullmatch(line):
            return "\n".join(lines[:place]), line, "\n".join(lines[place + 1 :])
    return "\n".join(lines), "", ""


def new_parts(block: Block, path: Path) -> Parts:
    """Return the parts of a ``<quiz>``: choices with a box each, and reasons right below them."""
    parts = Parts([], [], [])
    for number, (line, is_code) in enumerate(with_fences(block.lines), block.line + 1):
        choice = None if is_code else CHOICE.fullmatch(line)
        reason = None if is_code else REASON.fullmatch(line)
        if choice:
            parts.answers.append((choice["mark"] in {"x", "X"}, [choice["words"]], [], number))
            if any(words.strip() for words in parts.below):
                raise AuthorError(
                    Place(str(path), number),
                    _("Det står tekst mellom svarene."),
                    _("Flytt den over det første svaret, eller under det siste."),
                )
        elif reason and parts.answers and not parts.below:
            parts.answers[-1][2].append(reason["words"])
        elif not parts.answers:
            parts.above.append(line)
        elif line.strip() or parts.below:
            if line.startswith((" ", "\t")) and not parts.below and not parts.answers[-1][2]:
                parts.answers[-1][1].append(line.strip())
            else:
                parts.below.append(line)
    return parts


def old_parts(block: Block) -> Parts:
    """Return the parts of a ``<?quiz?>``: lines that begin with what they are."""
    parts, place = Parts([], [], []), None
    for number, line in enumerate(block.lines, block.line + 1):
        found = OLD.fullmatch(line.strip())
        words = found["words"] if found else line
        if found and found["key"].startswith("answer"):
            parts.answers.append((found["key"] == "answer-correct", [], [], number))
            place = parts.answers[-1][1]
        elif found:
            place = parts.above if found["key"] == "question" else parts.below
        if place is not None:
            place.append(words)
    return parts


def words_of(lines: list[str], line: int, report: Report) -> str:
    """Return Markdown as a text in our markup."""
    return text_of("\n".join(lines).strip(), "markdown", line, report)
