"""Terms as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.glossary.term import handbook_term


def visit_term(self: HTML5Translator, node: handbook_term) -> None:
    """Open the term. Its definition is an attribute, hidden from search and screen readers."""
    attributes = {"data-definition": node["definition"]}
    self.body.append(self.starttag(node, "span", "", **attributes))


def depart_term(self: HTML5Translator, node: handbook_term) -> None:
    """Close the term's element."""
    self.body.append("</span>")
