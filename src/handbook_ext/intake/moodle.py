"""Questions in Moodle XML.

Format: https://docs.moodle.org/en/Moodle_XML_format
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.intake.found import WHOLE, Answer, Found, last_of
from handbook_ext.intake.gift_answers import true_or_false
from handbook_ext.intake.words import text_of
from handbook_ext.intake.xml_tree import read_xml
from handbook_ext.locale import _
from handbook_ext.source.files import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from handbook_ext.intake.found import Kind
    from handbook_ext.intake.report import Report
    from handbook_ext.intake.xml_tree import Node

FORMATS = {"html": "html", "markdown": "markdown", "plain_text": "plain"}


def read(raw: bytes, path: Path, report: Report) -> Iterator[Found]:
    """Yield the questions of a file; raise ``AuthorError`` when it is not Moodle XML."""
    root = read_xml(raw, path)
    if root.name != "quiz":
        raise AuthorError(
            Place(str(path), root.line),
            _("Filen er XML, men ikke Moodle XML: den begynner med <{name}>.").format(
                name=root.name[:40]
            ),
            _("Velg «Moodle XML-format» når du eksporterer spørsmålsbanken."),
        )
    category = ""
    for node in root.all("question"):
        if node.attributes.get("type") == "category":
            inner = node.first("category")
            category = last_of(inner.value("text")) if inner else ""
        elif each := QuestionReader(node, report).read(category):
            yield each


class QuestionReader:
    """Reads one question."""

    def __init__(self, node: Node, report: Report) -> None:
        self.node = node
        self.report = report
        self.type = node.attributes.get("type", "")

    def read(self, category: str) -> Found | None:
        """Return the question; ``None`` for a type that we have nothing like, which is reported."""
        name = self.node.first("name")
        called = self.node.value("idnumber") or (name.value("text") if name else "")
        readers = self.readers()
        if self.type not in readers:
            self.report.lost(
                self.node.line,
                _("«{name}»: spørsmål av typen «{type}»").format(
                    name=called[:60], type=self.type[:40]
                ),
            )
            return None
        kind, read = readers[self.type]
        if self.type == "multichoice" and self.node.value("single", "true") in {"false", "0"}:
            kind = "several"
        answers = read()
        self.report_files()
        tags = self.node.first("tags")
        return Found(
            line=self.node.line,
            name=called,
            kind=kind,
            words=self.words("questiontext"),
            answers=answers,
            afterwards=self.words("generalfeedback") or self.words("graderinfo"),
            category=category,
            tags=tuple(tag.value("text") for tag in tags.all("tag")) if tags else (),
        )

    def readers(self) -> dict[str, tuple[Kind, Callable[[], tuple[Answer, ...]]]]:
        """Return what the types that we can read become, and how their answers are read."""
        return {
            "multichoice": ("one", self.choices),
            "multichoiceset": ("several", self.choices),
            "truefalse": ("one", self.truth),
            "matching": ("match", self.pairs),
            "match": ("match", self.pairs),
            "ddmatch": ("match", self.pairs),
            "ordering": ("order", self.accepted),
            "essay": ("write", tuple),
            "shortanswer": ("write", self.accepted),
            "numerical": ("write", self.accepted),
        }

    def words(self, name: str, parent: Node | None = None) -> str:
        """Return the text of an element, in our markup."""
        node = (parent or self.node).first(name)
        return self.shown(node) if node else ""

    def shown(self, node: Node) -> str:
        """Return the text of an element; one without a format is HTML, as Moodle has it."""
        form = FORMATS.get(node.attributes.get("format", "html"), "auto")
        inner = node.first("text")
        source = HIDDEN.sub(" ", inner.text if inner else node.text)
        return text_of(source, form, node.line, self.report)

    def choices(self) -> tuple[Answer, ...]:
        """Return the answers with their shares and reasons."""
        found = []
        for node in self.node.all("answer"):
            share = share_of(node)
            found.append(Answer(self.shown(node), share, self.words("feedback", node)))
        return tuple(found)

    def truth(self) -> tuple[Answer, ...]:
        """Return the two answers of a statement."""
        reasons, is_true = {}, True
        for node in self.node.all("answer"):
            said = self.shown(node).strip().lower() == "true"
            reasons[said] = self.words("feedback", node)
            if share_of(node) > 0:
                is_true = said
        return true_or_false(reasons, is_true=is_true)

    def pairs(self) -> tuple[Answer, ...]:
        """Return what is to be matched, each with where it belongs."""
        found = []
        for node in self.node.all("subquestion"):
            answer = node.first("answer")
            place = answer.value("text") if answer else ""
            found.append(Answer(self.shown(node), place=" ".join(HIDDEN.sub(" ", place).split())))
        return tuple(found)

    def accepted(self) -> tuple[Answer, ...]:
        """Return the answers alone: words that count as right, or things in their order."""
        nodes = self.node.all("answer")
        return tuple(
            Answer(self.shown(node), reason=self.words("feedback", node)) for node in nodes
        )

    def report_files(self) -> None:
        """Report the files that no text has shown as a picture."""
        hints = [node for node in self.node.all("hint") if node.value("text")]
        for node in hints:
            self.report.lost(node.line, _("et hint"))


def share_of(node: Node) -> float:
    """Return the percentage that an answer is worth; 0 for what is no number."""
    try:
        share = float(node.attributes.get("fraction", "0").replace(",", "."))
    except ValueError:
        return 0.0
    return share if -WHOLE <= share <= WHOLE else 0.0
