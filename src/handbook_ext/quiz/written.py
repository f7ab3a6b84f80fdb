"""A question as plain data, as its author wrote it: for a form, and for whoever reads the file again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.quiz.frame import QUIZ
from handbook_ext.source.kept import entries, values
from handbook_ext.source.record import keys
from handbook_ext.source.scalar import paragraphs_of, scalar, truth_of
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.quiz.model import Quiz

Written = dict[str, Any]


def written_questions(path: Path, quiz: Quiz) -> list[Written]:
    """Return the valid questions of a quiz file; raise ``AuthorError`` for one that cannot be parsed.

    Each has its ``rule`` and its own situation: one of a series stands alone here.
    """
    valid = {question.id: question for question in quiz.questions}
    found = []
    for node in entries(values(compose(path, keys(QUIZ)))["questions"]):
        question = valid.get(scalar(node, "id")) if isinstance(node, yaml.MappingNode) else None
        if question is not None:
            written = plain(node) | {
                "rule": quiz.rule,
                "situation": question.situation.source.markdown,
            }
            written.pop("series", None)
            found.append(written)
    return found


def plain(node: yaml.Node) -> Any:  # noqa: ANN401 - whatever a file may contain
    """Return a node as dicts, lists, texts and, for ``correct``, booleans."""
    if isinstance(node, yaml.MappingNode):
        return {
            key.value: truth_of(value) if key.value == "correct" else plain(value)
            for key, value in node.value
        }
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return paragraphs_of(node) if isinstance(node, yaml.ScalarNode) else ""
