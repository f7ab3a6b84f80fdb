"""Terms as HTML, and the script that shows what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.glossary.term import handbook_term

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator


def visit_term(self: HTML5Translator, node: handbook_term) -> None:
    """Open the word. Its definition is an attribute: no search and no screen reader meets it."""
    attributes = {"data-definition": node["definition"]}
    self.body.append(self.starttag(node, "span", "", **attributes))


def depart_term(self: HTML5Translator, node: handbook_term) -> None:
    """Close the word."""
    self.body.append("</span>")


def add_script(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load the script where there is a term with a definition."""
    if doctree is not None and next(doctree.findall(handbook_term), None) is not None:
        app.add_js_file("handbook.js", loading_method="defer")
