"""The answers of a question in GIFT: what is between its braces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.intake.found import WHOLE, Answer
from handbook_ext.intake.words import text_of
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.intake.found import Kind
    from handbook_ext.intake.report import Report

SIGNS = "~=#{}:\\n"
FIRST = 0xFDD0
BACK = {FIRST + place: "\n" if sign == "n" else sign for place, sign in enumerate(SIGNS)}
WEIGHT = re.compile(r"\s*%(?P<weight>-?\d{1,3}(?:[.,]\d+)?)%")
TRUTH = re.compile(r"\s*(?P<word>T|TRUE|F|FALSE)\s*(?:#(?P<rest>.*))?", re.IGNORECASE | re.DOTALL)
FORM = re.compile(r"\s*\[(?P<form>html|markdown|plain|moodle)\]", re.IGNORECASE)


def escape(line: str) -> str:
    r"""Return a line in which each escaped sign is a character that no text has."""
    return re.sub(r"\\([~=#{}:\\n])", lambda sign: chr(FIRST + SIGNS.index(sign[1])), line)


def unescaped(text: str) -> str:
    r"""Return the text that was written, a line break only where it has ``\n``.

    >>> unescaped(escape(r"a \= b\nc \{d\}"))
    'a = b\nc {d}'
    """
    return FORM.sub("", " ".join(text.split()), count=1).strip().translate(BACK)


def form_of(text: str, otherwise: str) -> str:
    """Return the format that a text names at its start: Moodle's own is guessed from the text."""
    own = FORM.match(text)
    return own["form"].lower().replace("moodle", "auto") if own else otherwise


def answers_of(
    inner: str, form: str, line: int, report: Report
) -> tuple[Kind | None, tuple[Answer, ...]]:
    """Return the kind of a question and its answers; no kind if there is only one to choose."""
    text = inner.strip()
    reader = AnswerReader(form, line, report, inner)
    if not text:
        return "write", ()
    if text.startswith("#"):
        return "write", reader.numbers(text)
    if "~" in text:
        answers = reader.choices()
        return (None if len(answers) < 2 else reader.kind), answers  # noqa: PLR2004 - a choice
    if "=" in text and "->" in text:
        return "match", reader.pairs()
    if truth := TRUTH.fullmatch(text):
        return "one", reader.truth(truth)
    return "write", reader.accepted()


class AnswerReader:
    """Reads the answers between the braces of one question."""

    def __init__(self, form: str, line: int, report: Report, inner: str) -> None:
        self.form = form
        self.line = line
        self.report = report
        self.inner = inner
        self.kind: Kind = "one" if "=" in inner else "several"

    def text(self, source: str, line: int) -> str:
        """Return a text in our markup."""
        return text_of(unescaped(source), form_of(source, self.form), line, self.report)

    def pieces(self, signs: str) -> Iterator[tuple[str, str, int]]:
        """Yield each answer: the sign before it, its text, and its line."""
        for found in re.finditer(f"(?:^|(?P<sign>[{signs}]))(?P<words>[^{signs}]*)", self.inner):
            if found["sign"] or found["words"].strip():
                begins = found.start("words") + len(found["words"]) - len(found["words"].lstrip())
                line = self.line + self.inner.count("\n", 0, begins)
                yield found["sign"] or "=", found["words"], line

    def choices(self) -> tuple[Answer, ...]:
        """Return the answers to choose from."""
        found = []
        for sign, words, line in self.pieces("~="):
            weight = WEIGHT.match(words)
            share = float(weight["weight"].replace(",", ".")) if weight else 0.0
            rest = words[weight.end() :] if weight else words
            if not rest.strip():
                continue
            text, _mark, reason = rest.partition("#")
            whole = sign == "=" and not weight
            found.append(
                Answer(self.text(text, line), WHOLE if whole else share, self.text(reason, line))
            )
        return tuple(found)

    def pairs(self) -> tuple[Answer, ...]:
        """Return what is to be matched, each with where it belongs."""
        found = []
        for _sign, words, line in self.pieces("="):
            text, _mark, place = words.partition("->")
            found.append(Answer(self.text(text, line), place=self.text(place, line)))
        return tuple(found)

    def truth(self, truth: re.Match[str]) -> tuple[Answer, ...]:
        """Return the two answers of a statement that is true or false."""
        is_true = truth["word"].upper().startswith("T")
        wrong, _mark, right = (truth["rest"] or "").partition("#")
        reasons = {is_true: self.text(right, self.line), not is_true: self.text(wrong, self.line)}
        return true_or_false(reasons, is_true=is_true)

    def numbers(self, text: str) -> tuple[Answer, ...]:
        """Return the numbers that are right."""
        parts = [part.partition("#") for part in re.split("[=~]", text[1:]) if part.strip()]
        found = (WEIGHT.sub("", number, count=1).strip() for number, _mark, _reason in parts)
        return tuple(Answer(self.text(number, self.line)) for number in found if number)

    def accepted(self) -> tuple[Answer, ...]:
        """Return the words that count as right."""
        found = []
        for _sign, words, line in self.pieces("="):
            text, _mark, reason = WEIGHT.sub("", words, count=1).partition("#")
            found.append(Answer(self.text(text, line), reason=self.text(reason, line)))
        return tuple(found)


def true_or_false(reasons: dict[bool, str], *, is_true: bool) -> tuple[Answer, ...]:
    """Return the two answers of a statement."""
    words = {True: _("Riktig"), False: _("Galt")}
    return tuple(
        Answer(words[answer], WHOLE if answer is is_true else 0.0, reasons.get(answer, ""))
        for answer in (True, False)
    )
