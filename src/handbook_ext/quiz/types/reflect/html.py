"""Room to write as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.printing import close, form_part

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_writing(self: HTML5Translator, node: Element) -> None:
    """Print room to write."""
    label = self.attval(_("Svaret ditt"))
    self.body.append(
        f'<textarea class="ds-input" name="response" rows="5" aria-label="{label}"></textarea>\n'
    )


depart_writing = close("")
