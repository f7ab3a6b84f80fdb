"""Drafts: questions that are in a quiz file and that no reader sees yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.source.kept import entries, values
from handbook_ext.source.scalar import truth_of

if TYPE_CHECKING:
    from handbook_ext.errors import AuthorError, Place
    from handbook_ext.quiz.model import Question


class Draft(NamedTuple):
    """A draft; ``question`` is ``None`` as long as it has ``gaps``: what is missing or wrong."""

    id: str
    place: Place
    question: Question | None
    gaps: tuple[AuthorError, ...]


def take_drafts(root: yaml.MappingNode) -> list[yaml.MappingNode]:
    """Remove the drafts from the list of questions in a quiz file, and return them."""
    listed = values(root).get("questions")
    drafts = [
        node for node in entries(listed) if isinstance(node, yaml.MappingNode) and is_draft(node)
    ]
    if listed is not None and drafts:
        listed.value = [node for node in listed.value if not is_draft(node)]
    return drafts


def is_draft(node: yaml.Node) -> bool:
    """Tell whether a question is a draft; anything but a clear ``false`` keeps it from readers."""
    mark = values(node).get("draft")
    return mark is not None and not (isinstance(mark, yaml.ScalarNode) and truth_of(mark) is False)


def has_questions(root: yaml.MappingNode) -> bool:
    """Tell whether a quiz file has a question that is not a draft, once drafts are taken out."""
    return bool(entries(values(root).get("questions")))
