"""How long a page takes to read, computed from its words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.guide.nodes import handbook_guide
from handbook_ext.locale import _
from handbook_ext.quiz.nodes import (
    handbook_actions,
    handbook_feedback,
    handbook_key,
    handbook_more,
    handbook_question,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

WORDS_A_MINUTE = 200
"""Slower than adults' silent reading of prose (238 a minute; Brysbaert 2019, "How many words do
we read per minute?", Journal of Memory and Language 109): readers here are to act on what they read."""

SECONDS_A_QUESTION = 15
"""Seconds to weigh the options of a question and answer."""

UNREAD = (handbook_key, handbook_more, handbook_actions, nodes.comment)


class CountMinutes(SphinxPostTransform):
    """Fill in how many minutes each step of a guide takes."""

    default_priority = 900  # after links have their text

    def run(self, **_options: object) -> None:
        """Fill in the guides of the page."""
        for guide in self.document.findall(handbook_guide):
            steps = [part for part in guide.parent if isinstance(part, nodes.section)]
            guide["minutes"] = [minutes_of(step) for step in steps]
            total = sum(guide["minutes"])
            words = _("{steps} steg, omtrent {minutes} minutter.")
            sentence = words.format(steps=len(steps), minutes=total)
            guide.append(nodes.paragraph(sentence, sentence))


def minutes_of(step: nodes.Element) -> int:
    """Return how many minutes a section takes, rounded, at least one."""
    asked = [
        question
        for question in step.findall(handbook_question)
        if not isinstance(question.parent.parent, handbook_more)
    ]
    seconds = 60 * len(list(words_of(step))) / WORDS_A_MINUTE + SECONDS_A_QUESTION * len(asked)
    return max(1, math.ceil(seconds / 60))


def words_of(part: nodes.Node) -> Iterator[str]:
    """Yield the texts that are read in a part of a page; of a question, one reason too."""
    if isinstance(part, nodes.Text):
        yield from part.astext().split()
    elif isinstance(part, handbook_question):
        reasons = [list(words_of(reason)) for reason in part.findall(handbook_feedback)]
        if reasons:
            yield from sorted(reasons, key=len)[len(reasons) // 2]
    if not isinstance(part, UNREAD):
        for child in part.children:
            yield from words_of(child)


def setup(app: Sphinx) -> None:
    """Register the transform; it runs when pages are written and their content is final."""
    app.add_post_transform(CountMinutes)
