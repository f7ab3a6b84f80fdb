"""A self-check as HTML: its panels around the pool, hidden until scripts run.

``browser/src/selftest`` fills the panels and shows one at a time.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.nodes import handbook_question
from handbook_ext.quiz.printing import form_part
from handbook_ext.selftest.words import selftest_words
from handbook_ext.templating import render

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.selftest.nodes import handbook_selftest

LENGTHS = (6, 12)
"""The lengths offered besides «all», if there are more questions than that."""


@form_part("visit")
def visit_selftest(self: HTML5Translator, node: handbook_selftest) -> None:
    """Open the element, and print the panels before the questions."""
    words = json.dumps(selftest_words(), ensure_ascii=False)
    attributes: dict[str, Any] = {"data-role": node["role"], "data-words": words}
    self.body.append(self.starttag(node, "handbook-selftest", **attributes))
    questions = list(node.findall(handbook_question))
    met = {name for question in questions for name in question["work"]}
    before = render(
        "selftest/templates/before.html",
        count=len(questions),
        lengths=[length for length in LENGTHS if length < len(questions)],
        work={name: words for name, words in self.config.handbook_work.items() if name in met},
    )
    self.body.append(before)


@form_part("depart")
def depart_selftest(self: HTML5Translator, node: handbook_selftest) -> None:
    """Print the panels after the questions, and close the element."""
    after = render(
        "selftest/templates/after.html",
        level=min(self.section_level + 1, 6),
        role=node["role_words"],
        handbook=self.config.project,
        edition=self.config.handbook_edition,
    )
    self.body += [after, "</handbook-selftest>\n"]
