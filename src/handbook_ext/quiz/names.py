"""Unique names for the questions on a page, for screen-reader users who reach a group by Tab."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.quiz.nodes import handbook_pool_rule, handbook_question

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class NameQuestions(SphinxPostTransform):
    """Set ``question["called"]`` to a name that no other question on the page has."""

    default_priority = 900  # after links to rules have their text

    def run(self, **_options: object) -> None:
        """Name the questions of the page."""
        questions = list(self.document.findall(handbook_question))
        titles = Counter(question[0].astext() for question in questions)
        taken: Counter[str] = Counter()
        for question in questions:
            title = question[0].astext()
            name = title if titles[title] == 1 else f"{around(question)}, {title}"
            taken[name] += 1
            question["called"] = name if taken[name] == 1 else f"{name} ({taken[name]})"


def around(question: handbook_question) -> str:
    """Return the title that a question is below."""
    holder = question.parent
    while not isinstance(holder, (handbook_pool_rule, nodes.section, nodes.document)):
        holder = holder.parent
    title = holder.next_node(
        nodes.rubric if isinstance(holder, handbook_pool_rule) else nodes.title
    )
    return title.astext() if title is not None else ""


def setup(app: Sphinx) -> None:
    """Register the transform for pages that are written."""
    app.add_post_transform(NameQuestions)
