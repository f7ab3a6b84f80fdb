"""How long a page takes, computed from its words."""

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
"""Slower than adults read prose for themselves (238 a minute, Brysbaert 2019, "How many words do
we read per minute?", Journal of Memory and Language 109): who reads here is to act on it."""

SECONDS_A_QUESTION = 15
"""To weigh the options and press."""

UNREAD = (handbook_key, handbook_more, handbook_actions, nodes.comment)


class CountMinutes(SphinxPostTransform):
    """Say in each guide how many minutes its steps take."""

    default_priority = 900  # after links have got their words

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
    """Return the whole minutes that a section takes, at least one."""
    asked = [
        question
        for question in step.findall(handbook_question)
        if not isinstance(question.parent.parent, handbook_more)
    ]
    seconds = 60 * len(list(words_of(step))) / WORDS_A_MINUTE + SECONDS_A_QUESTION * len(asked)
    return max(1, math.ceil(seconds / 60))


def words_of(part: nodes.Node) -> Iterator[str]:
    """Yield the words that are read of a part of a page: of a question also one reason."""
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
    """Count when pages are written: what stands on them is known then."""
    app.add_post_transform(CountMinutes)
