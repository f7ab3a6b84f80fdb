"""A self-check as HTML: its panels around the pool, hidden until scripts run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.nodes import handbook_question
from handbook_ext.quiz.printing import form_part
from handbook_ext.selftest.panels import missing, progress, receipt, result, start, steps
from handbook_ext.selftest.words import selftest_words

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.selftest.nodes import handbook_selftest


@form_part("visit")
def visit_selftest(self: HTML5Translator, node: handbook_selftest) -> None:
    """Open the element, and print what comes before the questions."""
    words = json.dumps(selftest_words(), ensure_ascii=False)
    attributes: dict[str, Any] = {"data-role": node["role"], "data-words": words}
    self.body.append(self.starttag(node, "handbook-selftest", **attributes))
    self.body += [start(sum(1 for _ in node.findall(handbook_question))), progress()]


@form_part("depart")
def depart_selftest(self: HTML5Translator, node: handbook_selftest) -> None:
    """Print what comes after the questions, and close the element."""
    level = min(self.section_level + 1, 6)
    self.body += [
        steps(),
        missing(level),
        result(level),
        receipt(level, node["role_words"], self.config.project, self.config.handbook_edition),
        "</handbook-selftest>\n",
    ]
