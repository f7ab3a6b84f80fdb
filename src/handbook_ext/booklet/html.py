"""The booklet as HTML: the form, the chosen questions, and the buttons that print them.

Everything is hidden until scripts run; ``browser/src/booklet`` fills it in.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.booklet.words import booklet_words, part_words
from handbook_ext.locale import _
from handbook_ext.quiz.linked_pages import page_with
from handbook_ext.quiz.notes import SHOWS_TO_A_ROOM
from handbook_ext.quiz.printing import form_part
from handbook_ext.quiz.types import TYPES
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.templating import render

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.booklet.nodes import handbook_booklet


@form_part("visit")
def visit_booklet(self: HTML5Translator, node: handbook_booklet) -> None:
    """Open the element, and the message for readers without scripts."""
    domain = HandbookDomain.of(self.builder.env)
    room = page_with(domain, SHOWS_TO_A_ROOM)
    page = self.builder.current_docname
    known = node["known"]
    attributes: dict[str, Any] = {
        "data-words": json.dumps(booklet_words(self.config), ensure_ascii=False),
        "data-known": json.dumps(known, ensure_ascii=False),
        "data-keeps-nothing": "",
    }
    # In ``singlehtml`` every page is an anchor of one file, so an address cannot take another.
    if room is not None and self.builder.name != "singlehtml":
        attributes["data-room"] = self.builder.get_relative_uri(page, room)
    self.body.append(
        self.starttag(node, "handbook-booklet", CLASS="handbook-booklet", **attributes)
    )
    self.body.append('<div class="handbook-booklet-plain">\n')


@form_part("depart")
def depart_booklet(self: HTML5Translator, node: handbook_booklet) -> None:
    """Print what scripts show, and close the element."""
    rules = HandbookDomain.of(self.builder.env).rules
    known = node["known"]
    self.body.append("</div>\n")
    self.body.append(
        render(
            "booklet/templates/booklet.html",
            level=min(self.section_level + 1, 6),
            roles={"": _("alle roller"), **self.config.handbook_roles},
            work={"": _("alt slags arbeid"), **self.config.handbook_work},
            rules={slug: rules[slug].title for slug in rules if slug in known["rules"]},
            types={name: TYPES[name].name() for name in known["types"]},
            parts=part_words(),
        )
    )
    self.body.append("</handbook-booklet>\n")
