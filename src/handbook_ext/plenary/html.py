"""The plenary as HTML: the start form, the stage, and below them all questions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.plenary.words import plenary_words
from handbook_ext.quiz.homes import homes
from handbook_ext.quiz.nodes import handbook_pool_rule
from handbook_ext.quiz.printing import close, form_part
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.templating import render

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator

LENGTHS = (3, 6, 12)
USUAL_LENGTH = "6"
MINUTES = range(1, 11)
USUAL_MINUTES = 2


@form_part("visit")
def visit_plenary(self: HTML5Translator, node: Element) -> None:
    """Open the element, and say where to read the questions without scripts."""
    attributes: dict[str, Any] = {
        "data-words": json.dumps(plenary_words(), ensure_ascii=False),
        "data-keeps-nothing": "",  # answers given by a room are nobody's own progress
    }
    self.body.append(
        self.starttag(node, "handbook-plenary", CLASS="handbook-plenary", **attributes)
    )
    rules = HandbookDomain.of(self.builder.env).rules
    slugs = [group["rule"] for group in node.findall(handbook_pool_rule)]
    around = render(
        "plenary/templates/plenary.html",
        links=homes(self, node),
        titles={slug: rules[slug].title if slug in rules else slug for slug in slugs},
        roles={"": _("alle roller"), **self.config.handbook_roles},
        lengths={str(length): str(length) for length in LENGTHS} | {"all": _("alle")},
        usual_length=USUAL_LENGTH,
        minutes=MINUTES,
        usual_minutes=USUAL_MINUTES,
    )
    self.body.append(around)


depart_plenary = close("</handbook-plenary>\n")
