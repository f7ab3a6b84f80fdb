"""The files of question banks: one for each rule and one with all, in each format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.lms import gift, moodle
from handbook_ext.lms.item import Part, items_of
from handbook_ext.locale import _
from handbook_ext.quiz.lint import shown_quizzes
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.lms.item import Item

FORMATS = {"moodle": moodle, "gift": gift}
NAMES = {"moodle": "Moodle XML", "gift": "GIFT"}
EVERYTHING = "_all"
"""The slug of the bank with all questions. No rule can have it: an underscore is no part of a slug."""


def file_of(slug: str, form: str) -> str:
    """Return the name of a bank's file in a format."""
    return f"{slug}.{FORMATS[form].EXTENSION}"


class Bank(NamedTuple):
    """A question bank: its slug for a file name, its title for readers, and its parts."""

    slug: str
    title: str
    parts: tuple[Part, ...]

    @property
    def items(self) -> list[Item]:
        """The items of all parts."""
        return [item for part in self.parts for item in part.items]

    def file(self, form: str) -> str:
        """Return the name of its file in a format."""
        return file_of(self.slug, form)


def banks_of(env: BuildEnvironment) -> Iterator[Bank]:
    """Yield the bank with all questions, then that of each rule on the pages, in the rules' order."""
    titles = {slug: rule.title for slug, rule in HandbookDomain.of(env).rules.items()}
    order = {slug: place for place, slug in enumerate(titles)}
    of_rules = {
        quiz.rule: Part(
            titles.get(quiz.rule, quiz.rule),
            tuple(
                item
                for question in quiz.questions
                for item in items_of(question, titles, Path(env.srcdir))
            ),
        )
        for quiz in sorted(shown_quizzes(env), key=lambda quiz: order.get(quiz.rule, len(order)))
    }
    yield Bank(EVERYTHING, _("Alle spørsmålene"), tuple(of_rules.values()))
    for slug, part in of_rules.items():
        yield Bank(slug, part.title, (part,))


def write_banks(banks: Iterable[Bank], project: str, folder: Path, formats: Iterable[str]) -> None:
    """Write banks in the formats; a file whose content has not changed keeps its date."""
    folder.mkdir(parents=True, exist_ok=True)
    for bank in banks:
        for form in formats:
            path = folder / bank.file(form)
            text = FORMATS[form].bank(project, bank.parts)
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8", newline="\n")
