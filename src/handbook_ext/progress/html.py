"""Progress as HTML: hidden until scripts run; until then the fallback text is shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from handbook_ext.locale.chosen import word
from handbook_ext.progress import nodes
from handbook_ext.progress.scripts import ICONS
from handbook_ext.progress.words import progress_words, repeat_words, state_words
from handbook_ext.quiz.homes import homes
from handbook_ext.quiz.printing import form_part
from handbook_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


def words_attribute(words: dict[str, str]) -> str:
    """Return texts as an element's ``data-words``."""
    return json.dumps(words, ensure_ascii=False)


@form_part("visit")
def visit_progress(self: HTML5Translator, node: Element) -> None:
    """Open the element; its content is shown until scripts run."""
    attributes: dict[str, Any] = {
        "data-words": words_attribute(progress_words()),
        "data-pool": json.dumps(node["pool"], separators=(",", ":")),
    }
    self.body.append(self.starttag(node, "handbook-progress", "", **attributes))
    self.body.append('<div class="handbook-closed">')


@form_part("depart")
def depart_progress(self: HTML5Translator, node: Element) -> None:
    """Print the panel and close the element."""
    panel = render(
        "progress/templates/panel.html",
        words=progress_words(),
        private=word("private"),
        states=state_words(),
        icons=ICONS,
    )
    self.body.append(f"</div>\n{panel}</handbook-progress>\n")


@form_part("visit")
def visit_repeat(self: HTML5Translator, node: Element) -> None:
    """Open the element with its texts; print the place for its status and the reader's lists."""
    attributes: dict[str, Any] = {
        "data-words": words_attribute(repeat_words()),
        "data-pool": json.dumps(node["pool"], separators=(",", ":")),
    }
    self.body.append(self.starttag(node, "handbook-repeat", "", **attributes))
    before = render(
        "progress/templates/repeat_before.html",
        roles=self.config.handbook_roles,
        work=self.config.handbook_work,
    )
    self.body.append(before)


@form_part("depart")
def depart_repeat(self: HTML5Translator, node: Element) -> None:
    """Print the buttons and close the element."""
    buttons = render("progress/templates/repeat_after.html", words=repeat_words())
    self.body.append(f"{buttons}</handbook-repeat>\n")


@form_part("visit")
def visit_repeat_closed(self: HTML5Translator, node: Element) -> None:
    """Open the text that says where to turn progress on."""
    self.body.append('<div class="handbook-closed">\n')


@form_part("depart")
def depart_repeat_closed(self: HTML5Translator, node: Element) -> None:
    """Say where the questions are without scripts, and print the place for one that is due."""
    links = render("progress/templates/repeat_closed.html", links=homes(self, node.parent))
    self.body.append(f"{links}</div>\n")
    self.body.append('<div class="handbook-repeat-pool handbook-pool" hidden></div>\n')


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_progress: (visit_progress, depart_progress),
    nodes.handbook_repeat: (visit_repeat, depart_repeat),
    nodes.handbook_repeat_closed: (visit_repeat_closed, depart_repeat_closed),
}
