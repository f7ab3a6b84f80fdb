"""The rating page as HTML, hidden until scripts run; ``browser/src/rating`` brings it to life."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.model import VERDICTS
from handbook_ext.quiz.printing import form_part
from handbook_ext.quiz.words import state_words
from handbook_ext.rating.words import rating_words
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.templating import render

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.rating.nodes import handbook_rating


@form_part("visit")
def visit_rating(self: HTML5Translator, node: handbook_rating) -> None:
    """Open the element, and what readers without scripts get."""
    rules = HandbookDomain.of(self.builder.env).rules
    attributes: dict[str, Any] = {
        "data-words": json.dumps(rating_words(), ensure_ascii=False),
        "data-titles": json.dumps(
            {slug: rule.title for slug, rule in rules.items()}, ensure_ascii=False
        ),
        "data-edition": self.config.handbook_edition,
    }
    self.body.append(self.starttag(node, "handbook-rating", CLASS="handbook-rating", **attributes))
    self.body.append('<div class="handbook-rating-plain">\n')


@form_part("depart")
def depart_rating(self: HTML5Translator, node: handbook_rating) -> None:
    """Print the form and the buttons, and close the element."""
    rules = HandbookDomain.of(self.builder.env).rules
    words = state_words()
    self.body.append("</div>\n")
    self.body.append(
        render(
            "rating/templates/rating.html",
            level=min(self.section_level + 1, 6),
            rules={slug: rule.title for slug, rule in rules.items() if slug in node["rules"]},
            verdicts={name: words[name] for name in VERDICTS},
        )
    )
    self.body.append("</handbook-rating>\n")
