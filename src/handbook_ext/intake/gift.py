"""Questions in GIFT.

Format: https://docs.moodle.org/en/GIFT_format
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.intake.found import Found, last_of
from handbook_ext.intake.gift_answers import FORM, answers_of, escape, form_of, unescaped
from handbook_ext.intake.words import text_of
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from handbook_ext.intake.report import Report

CATEGORY = "$CATEGORY:"
COMMENT = re.compile(r"(?m)^[ \t]*//.*$")
NOTE = re.compile(r"\[(?P<key>id|tag):(?P<value>(?:[^\]\\]|\\.)*)\]")
NAME = re.compile(r"::(?P<name>.*?)::", re.DOTALL)
IN_TAG = re.compile(r"<[A-Za-z/][^<>{}~]*>")


class Block(NamedTuple):
    """A question as it is written, comments blanked and escapes replaced, and where it starts."""

    text: str
    line: int
    notes: str
    category: str

    def line_at(self, offset: int) -> int:
        """Return the line of a position in the text."""
        return self.line + self.text.count("\n", 0, offset)


def read(text: str, path: Path, report: Report) -> Iterator[Found]:
    """Yield the questions of a file; raise ``AuthorError`` at the first that cannot be understood."""
    found = (question(block, path, report) for block in blocks(text))
    return (each for each in found if each is not None)


def blocks(text: str) -> Iterator[Block]:
    """Yield the questions: blocks between blank lines, or more if a brace is open."""
    category, notes = "", ""
    held = Held()
    for number, line in enumerate([*text.split("\n"), ""], 1):
        words = line.strip()
        if words.startswith(CATEGORY) and not held.lines:
            category = words.removeprefix(CATEGORY).strip()
        elif words.startswith("//"):
            notes += words
            held.add_comment()
        elif words or held.is_open:
            if held.is_open and words.startswith("::"):
                yield held.block(notes, category)
                held, notes = Held(), ""
            held.add(replaced(line), number)
        else:
            if held.lines:
                yield held.block(notes, category)
            held, notes = Held(), ""
    if held.lines:
        yield held.block(notes, category)


class Held:
    """The lines of the question that is being read."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.start = 1
        self.is_open = False
        """Whether a brace is still to be closed."""

    def add(self, line: str, number: int) -> None:
        """Add a line with its number."""
        self.start = self.start if self.lines else number
        self.lines.append(line)
        self.is_open = (self.is_open or "{" in line) and "}" not in line

    def add_comment(self) -> None:
        """Add an empty line in place of a comment, so that lines can be counted."""
        if self.lines:
            self.lines.append("")

    def block(self, notes: str, category: str) -> Block:
        """Return the question."""
        return Block("".join(f"{line}\n" for line in self.lines), self.start, notes, category)


def replaced(line: str) -> str:
    """Return a line in which no escaped sign, and none in a tag, has a meaning."""
    # In a tag, no sign begins an answer, whether its author escaped it or not.
    return IN_TAG.sub(lambda tag: escape(re.sub(r"[=#:]", r"\\\g<0>", tag[0])), escape(line))


def question(block: Block, path: Path, report: Report) -> Found | None:
    """Return the question of a block; ``None`` for one without an answer, which is reported."""
    name, form, start = head_of(block)
    opened, closed = block.text.find("{", start), block.text.find("}", start)
    if (opened < 0) != (closed < 0) or closed < opened:
        raise AuthorError(
            Place(str(path), block.line_at(max(opened, closed))),
            _("En krøllparentes mangler maken sin."),
            _("Skriv svarene mellom { og }, eller \\{ og \\} om de er en del av teksten."),
        )
    line = block.line_at(start)
    if opened < 0:
        report.lost(line, _("en tekst uten spørsmål: «{words}»").format(words=shown(block, start)))
        return None
    after = block.text[closed + 1 :]
    blank = "_____" if after.strip() else ""
    stem = text_of(unescaped(block.text[start:opened] + blank + after), form, line, report)
    inner, _mark, last = block.text[opened + 1 : closed].rpartition("####")
    if not _mark:
        inner, last = last, ""
    kind, answers = answers_of(inner, form, block.line_at(opened), report)
    if kind is None:
        raise AuthorError(
            Place(str(path), block.line_at(opened)),
            _("Spørsmålet har bare ett svar å velge mellom."),
            _("Skriv minst to, eller ta bort ~."),
        )
    notes = [(note["key"], note["value"]) for note in NOTE.finditer(block.notes)]
    ids = [value for key, value in notes if key == "id"]
    return Found(
        line=block.line,
        name=ids[0] if ids else unescaped(name),
        kind=kind,
        words=stem,
        answers=answers,
        afterwards=text_of(unescaped(last), form_of(last, form), line, report),
        category=last_of(block.category),
        tags=tuple(value for key, value in notes if key == "tag"),
    )


def head_of(block: Block) -> tuple[str, str, int]:
    """Return a question's name and format, and where its text starts."""
    indent = len(block.text) - len(block.text.lstrip())
    named = NAME.match(block.text, indent)
    start = named.end() if named else indent
    form = FORM.match(block.text, start)
    name = " ".join(named["name"].split()) if named else ""
    return name, form_of(block.text[start:], "auto"), form.end() if form else start


def shown(block: Block, start: int) -> str:
    """Return the beginning of a block for a message."""
    return " ".join(unescaped(block.text[start:]).split())[:60]
