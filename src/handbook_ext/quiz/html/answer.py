"""What readers answer with, as HTML: each control prints its list and its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.printing import close, form_part
from handbook_ext.quiz.types import CONTROLS

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_options(self: HTML5Translator, node: Element) -> None:
    """Open the list of rows."""
    self.body.append(CONTROLS[node["control"]].page.before())


@form_part("depart")
def depart_options(self: HTML5Translator, node: Element) -> None:
    """Close it."""
    self.body.append(CONTROLS[node["control"]].page.after)


@form_part("visit")
def visit_option(self: HTML5Translator, node: Element) -> None:
    """Open a row: its control and letter, up to its words."""
    self.body.append(CONTROLS[node["control"]].page.open_row(node))


@form_part("depart")
def depart_option(self: HTML5Translator, node: Element) -> None:
    """Print what follows the words of a row, and close it."""
    self.body.append(CONTROLS[node["control"]].page.close_row(node))


@form_part("visit")
def visit_blank(self: HTML5Translator, node: Element) -> None:
    """Print what is answered in one's own words."""
    page = CONTROLS[node["control"]].page
    self.body += [page.before(), page.after]


depart_blank = close("")
