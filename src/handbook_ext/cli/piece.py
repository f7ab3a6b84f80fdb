"""A question in a file of its own, as the form for scenarios saves it, checked before it is put anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.cli.output import exit_with
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.content import Parts, print_question
from handbook_ext.quiz.frame import BEGINNING
from handbook_ext.quiz.lint.unfilled import unfilled_texts
from handbook_ext.quiz.load import load_quiz
from handbook_ext.source.files import decoded, read_bytes
from handbook_ext.source.kept import entries, values
from handbook_ext.source.markdown import MarkdownReader
from handbook_ext.source.scalar import scalar
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.cli.reading import Handbook
    from handbook_ext.quiz.model import Question


class Piece(NamedTuple):
    """A question and the YAML it was written in: a list with one item."""

    rule: str
    question: Question
    yaml: str


def read_piece(path: Path, handbook: Handbook) -> Piece:
    """Return the one question of a file; end the command with exit code 2 when it has a fault.

    Raises ``AuthorError`` when the file has no question, several, or one for an unknown rule.
    """
    root = compose(path, BEGINNING)
    rule, rules = scalar(root, "rule"), handbook.domain.rules
    if rule not in rules:
        place = Place(str(path), line_of(values(root).get("rule")))
        fault = _("Regelen «{rule}» finnes ikke.").format(rule=rule[:60])
        remedy = _("Skriv en av disse etter «rule:»: {known}.").format(known=", ".join(rules))
        raise AuthorError(place, fault, remedy)
    config = handbook.env.config
    loaded = load_quiz(path, config.handbook_roles, config.handbook_work, rule)
    if loaded.faults:
        exit_with(2, loaded.faults)
    questions = loaded.quiz.questions
    if len(questions) != 1:
        fault = _("Filen har {count} spørsmål.").format(count=len(questions))
        raise AuthorError(Place(str(path), 1), fault, _("Legg hvert spørsmål i en egen fil."))
    [question] = questions
    faults = [*unfilled_texts(question), *markup_faults(question, handbook)]
    if faults:
        exit_with(2, faults)
    return Piece(rule, question, own_lines(path))


def markup_faults(question: Question, handbook: Handbook) -> list[AuthorError]:
    """Return what is wrong with the markup of a question's texts: one fault, or none."""
    reader = MarkdownReader(handbook.env)
    try:
        print_question(Parts(question, reader, ""), "")
    except AuthorError as error:
        return [error]
    return list(reader.faults)


def line_of(node: yaml.Node | None) -> int:
    """Return the line where a node starts; 1 when there is none."""
    return 1 if node is None else int(node.start_mark.line) + 1


def own_lines(path: Path) -> str:
    """Return the lines of the file's only question, moved to the margin.

    Raises ``AuthorError`` when it is written in brackets.
    """
    text = decoded(read_bytes(path), path).replace("\r\n", "\n").removeprefix("\ufeff")
    named = values(yaml.compose(text, yaml.SafeLoader))
    listed = named["questions"]
    [entry] = entries(listed)
    dash = text.rfind("-", 0, entry.start_mark.index)
    start = text.rfind("\n", 0, dash) + 1
    if getattr(listed, "flow_style", True) or text[start:dash].strip():
        raise AuthorError(
            Place(str(path), line_of(listed)),
            _("Spørsmålet står i klammer."),
            _("Skriv det på egne linjer, med en strek foran «id:»."),
        )
    column = dash - start
    # From its dash to the next key of the file, which is ``rule:`` where that comes last.
    later = [node.start_mark.line for node in named.values() if node.start_mark.index > dash]
    whole = text.split("\n")
    lines = whole[text.count("\n", 0, start) : min(later, default=len(whole))]
    while lines and not lines[-1].strip():
        lines.pop()
    return "".join(
        f"{line[column:] if not line[:column].strip() else line.lstrip()}\n" for line in lines
    )
