"""Questions in a spreadsheet, a row each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.intake.columns import column_of, headings
from handbook_ext.intake.found import Answer, Found
from handbook_ext.intake.judging import Judge
from handbook_ext.intake.words import text_of
from handbook_ext.locale import _
from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from handbook_ext.intake.found import Kind
    from handbook_ext.intake.report import Report
    from handbook_ext.intake.sheet import Line

    Cells = dict[tuple[str, int], str]

KINDS: dict[str, Kind] = {
    "single": "one",
    "multiple": "several",
    "classify": "match",
    "order": "order",
    "reflect": "write",
}
"""The types that fit into a row."""
LISTED = {"roles": "role", "rules": "rule", "work": "work"}


def read(lines: Iterable[Line], path: Path, report: Report) -> Iterator[Found]:
    """Yield the questions; raise ``AuthorError`` when the first row has not the headings."""
    columns: dict[int, tuple[str, int]] | None = None
    for number, cells in lines:
        given = {place: cell.strip() for place, cell in enumerate(cells) if cell.strip()}
        if not given:
            continue
        if columns is None:
            columns = columns_of(given, number, path, report)
            continue
        row = RowReader(number, path, report)
        if each := row.read(
            {columns[place]: cell for place, cell in given.items() if place in columns}
        ):
            yield each
        for place, cell in given.items():
            if place not in columns:
                report.lost(
                    number, _("cellen «{words}», som ingen overskrift har").format(words=cell[:40])
                )


def columns_of(
    given: dict[int, str], number: int, path: Path, report: Report
) -> dict[int, tuple[str, int]]:
    """Return what each column is, by its place; other columns are reported as lost."""
    columns: dict[int, tuple[str, int]] = {}
    for place, heading in given.items():
        column = column_of(heading)
        if column is None or column in columns.values():
            report.lost(number, _("kolonnen «{name}»").format(name=heading[:40]))
        else:
            columns[place] = column
    if ("prompt", 0) not in columns.values() or ("text", 1) not in columns.values():
        words = headings()
        raise AuthorError(
            Place(str(path), number),
            _("Den første raden har ikke overskriftene «{prompt}» og «{text} 1».").format(
                prompt=words["prompt"], text=words["text"]
            ),
            _("Lag en mal med «handbook import --template», og lim inn spørsmålene der."),
        )
    return columns


class RowReader:
    """Reads one row."""

    def __init__(self, line: int, path: Path, report: Report) -> None:
        self.line = line
        self.path = path
        self.report = report
        self.judge = Judge({})

    def read(self, cells: Cells) -> Found | None:
        """Return the question of a row; ``None`` for a type that has no room in one."""
        kind = self.kind(cells)
        if kind is None:
            return None
        numbers = sorted({number for key, number in cells if key == "text"})
        tags = (
            f"{tag}:{word}"
            for key, tag in LISTED.items()
            for word in re.split(r"[\s,;]+", cells.get((key, 0), ""))
            if word
        )
        return Found(
            line=self.line,
            name=cells.get(("id", 0), ""),
            kind=kind,
            words=self.text(cells, "situation"),
            answers=tuple(self.answer(cells, number, kind) for number in numbers),
            prompt=self.text(cells, "prompt") or " ",
            discuss=self.text(cells, "discuss"),
            tags=tuple(tags),
        )

    def text(self, cells: Cells, key: str, number: int = 0) -> str:
        """Return the text of a cell in our markup."""
        return text_of(cells.get((key, number), ""), "auto", self.line, self.report)

    def kind(self, cells: Cells) -> Kind | None:
        """Return the kind of question that a row says it is, or else that its judgements suggest."""
        word = cells.get(("type", 0), "").casefold()
        names = {name: name for name in TYPES} | {
            own.name().casefold(): n for n, own in TYPES.items()
        }
        if not word:
            judged = [cell for (key, _number), cell in cells.items() if key == "judgement"]
            rights = [cell for cell in judged if self.judge.state_of(cell) in {"best", "correct"}]
            return "several" if len(rights) > 1 else "one"
        if word not in names:
            raise AuthorError(
                Place(str(self.path), self.line),
                _("Typen «{type}» finnes ikke.").format(type=word[:40]),
                _("Skriv en av disse: {known}.").format(known=", ".join(KINDS)),
            )
        if names[word] not in KINDS:
            self.report.lost(
                self.line, _("spørsmålet: typen «{type}» får ikke plass i en rad").format(type=word)
            )
        return KINDS.get(names[word])

    def answer(self, cells: Cells, number: int, kind: Kind) -> Answer:
        """Return one answer."""
        judged = cells.get(("judgement", number), "")
        chosen = kind in {"one", "several"}
        if chosen and judged and not self.judge.state_of(judged):
            self.report.lost(self.line, _("vurderingen «{word}»").format(word=judged[:40]))
        return Answer(
            text=self.text(cells, "text", number),
            reason=self.text(cells, "feedback", number),
            place="" if chosen else " ".join(judged.split()),
            state=judged if chosen else "",
        )
