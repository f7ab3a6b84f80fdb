"""Controls as HTML: each has a template for its list and one for its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.printing import close, form_part
from handbook_ext.quiz.types import CONTROLS
from handbook_ext.templating import render, render_around

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_options(self: HTML5Translator, node: Element) -> None:
    """Open the list of rows."""
    around = CONTROLS[node["control"]].page.around
    before, after = render_around(around) if around else ("", "")
    self.body.append(before)
    self.context.append(after)


@form_part("visit")
def visit_option(self: HTML5Translator, node: Element) -> None:
    """Open a row: its control and letter; its text follows."""
    before, after = render_around(CONTROLS[node["control"]].page.row, row=node)
    self.body.append(before)
    self.context.append(after)


@form_part("visit")
def visit_nothing(self: HTML5Translator, node: Element) -> None:
    """Open the row to choose when no other is right."""
    before, after = render_around(CONTROLS[node["control"]].page.nothing, row=node)
    self.body.append(before)
    self.context.append(after)


@form_part("visit")
def visit_blank(self: HTML5Translator, node: Element) -> None:
    """Print a control without rows."""
    self.body.append(render(CONTROLS[node["control"]].page.around))


@form_part("depart")
def depart_around(self: HTML5Translator, node: Element) -> None:
    """Print what follows the rows of a list, or the text of a row."""
    self.body.append(self.context.pop())


depart_options = depart_option = depart_nothing = depart_around
depart_blank = close("")
