"""Files of other programs, read and made into drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.intake.entry import file_text
from handbook_ext.intake.formats import read_questions
from handbook_ext.intake.questions import Known, Maker
from handbook_ext.intake.report import Report
from handbook_ext.quiz.load import load_quiz

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from handbook_ext.quiz.load import Loaded

ROLES = ["mandat", "ansatt", "folkevalgt"]
TITLES = {"rolle": "Avklar rollen", "taushetsplikt": "Vern om taushetsplikten"}


class Imported:
    """The drafts of a file, and what is said of it."""

    def __init__(
        self,
        path: Path,
        content: str | bytes,
        *,
        titles: Mapping[str, str] = TITLES,
        work: list[str] | None = None,
    ) -> None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        self.path = path
        self.known = Known(titles, ROLES, work or [], ["brukt"])
        report = Report()
        maker = Maker(self.known, report)
        self.drafts: list[dict[str, Any]] = [
            maker.draft(found) for found in read_questions(path, report)
        ]
        self.said = [line.removeprefix(f"{path}:") for line in report.lines(str(path))]

    def told(self, fate: str) -> list[str]:
        """Return what was said to have had a fate, each with its line."""
        return [line.replace(f" {fate}:", "") for line in self.said if f" {fate}:" in line]

    def loaded(self) -> Loaded:
        """Return the drafts as they are read from the file that would be written."""
        written = self.path.with_name("utkast.yaml")
        written.write_text(file_text(self.path.name, self.drafts), encoding="utf-8")
        return load_quiz(written, ROLES, self.known.work)
