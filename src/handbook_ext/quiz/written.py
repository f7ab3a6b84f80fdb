"""A question as plain data, as its author wrote it: for a form, and for whoever reads the file again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.quiz.frame import BEGINNING
from handbook_ext.source.kept import entries, values
from handbook_ext.source.scalar import paragraphs_of, scalar, truth_of
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Quiz

Written = dict[str, Any]


def written_questions(quiz: Quiz) -> list[Written]:
    """Return the questions of a quiz; raise ``AuthorError`` for a file that cannot be parsed.

    Each has its ``rule`` and its own situation: one of a series stands alone here.
    """
    files = {question.place.path for question in quiz.questions}
    nodes = {file: nodes_of(Path(file)) for file in sorted(files)}
    found = []
    for question in quiz.questions:
        node = nodes[question.place.path].get(question.id)
        if node is not None:  # a preview shows questions that have just been removed
            written = plain(node) | {
                "rule": quiz.rule,
                "situation": question.situation.source.markdown,
            }
            written.pop("series", None)
            found.append(written)
    return found


def nodes_of(path: Path) -> dict[str, yaml.Node]:
    """Return the questions of a file by their ids."""
    listed = entries(values(compose(path, BEGINNING)).get("questions"))
    return {scalar(node, "id"): node for node in listed if isinstance(node, yaml.MappingNode)}


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
