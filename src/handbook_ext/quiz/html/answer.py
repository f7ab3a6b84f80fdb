"""What readers answer with, as HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.quiz.html.printing import close, form_part

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


def letter_tag(letter: str) -> str:
    """Return a letter as readers see it."""
    return f'<span class="handbook-letter">{letter}</span> '


@form_part("visit")
def visit_option(self: HTML5Translator, node: Element) -> None:
    """Open an option: its control and letter, in one label."""
    value = node["letter"].lower()
    attributes: dict[str, Any] = {"data-option": value}
    self.body.append(self.starttag(node, "div", CLASS="handbook-option", **attributes))
    self.body.append(
        f'<label><input class="ds-input" type="{node["control"]}" name="{escape(node["control_name"])}" '
        f'value="{value}"> {letter_tag(node["letter"])}'
    )


@form_part("visit")
def visit_sortable(self: HTML5Translator, node: Element) -> None:
    """Open an item to sort; its words are the legend of its categories."""
    attributes: dict[str, Any] = {"data-option": node["letter"].lower()}
    self.body.append(self.starttag(node, "fieldset", CLASS="handbook-item", **attributes))
    self.body.append(f"<legend>{letter_tag(node['letter'])}")


@form_part("depart")
def depart_sortable(self: HTML5Translator, node: Element) -> None:
    """Print the categories of an item, and close it."""
    self.body.append("</legend>\n")
    name = f"item-{node['letter'].lower()}"
    for number, words in enumerate(node["categories"], 1):
        self.body.append(
            f'<label class="handbook-category"><input class="ds-input" type="radio" name="{name}" '
            f'value="{number}"> <span>{escape(words)}</span></label>\n'
        )
    self.body.append("</fieldset>\n")


@form_part("visit")
def visit_movable(self: HTML5Translator, node: Element) -> None:
    """Open an item to put in order."""
    attributes: dict[str, Any] = {"data-option": node["letter"].lower()}
    self.body.append(self.starttag(node, "li", "", CLASS="handbook-item", **attributes))
    self.body.append(letter_tag(node["letter"]))


@form_part("depart")
def depart_movable(self: HTML5Translator, node: Element) -> None:
    """Print the buttons that move an item, and close it."""
    letter = node["letter"]
    up = _("Flytt {letter} opp").format(letter=letter)
    down = _("Flytt {letter} ned").format(letter=letter)
    self.body.append(
        '<span class="handbook-move" hidden>'
        f"{move_button('up', up, 'M8 13V3M4 7l4-4 4 4')}"
        f"{move_button('down', down, 'M8 3v10M4 9l4 4 4-4')}</span></li>\n"
    )


def move_button(direction: str, words: str, arrow: str) -> str:
    """Return a button with an arrow and words for who does not see it."""
    return (
        f'<button type="button" data-move="{direction}">'
        f'<span class="visually-hidden">{words}</span>'
        '<svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">'
        f'<path d="{arrow}"></path></svg></button>'
    )


@form_part("visit")
def visit_segment(self: HTML5Translator, node: Element) -> None:
    """Open a piece of a post, with the box that marks it."""
    value = node["letter"].lower()
    attributes: dict[str, Any] = {"data-option": value}
    self.body.append(self.starttag(node, "label", "", CLASS="handbook-segment", **attributes))
    self.body.append(f'<input class="ds-input" type="checkbox" name="response" value="{value}">')


@form_part("visit")
def visit_writing(self: HTML5Translator, node: Element) -> None:
    """Print room to write."""
    label = _("Svaret ditt")
    self.body.append(
        f'<textarea class="ds-input" name="response" rows="5" aria-label="{label}"></textarea>\n'
    )


depart_option = close("</label></div>\n")
depart_order = close('</ol>\n<p class="handbook-moved" role="status"></p>\n')
depart_segment = close("</label>\n")
depart_writing = close("")
