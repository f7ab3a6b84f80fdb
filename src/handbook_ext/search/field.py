"""``{search}``: a search field in the middle of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from handbook_ext.assets import load_where
from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.search.copies import has_search
from handbook_ext.templating import render

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator


class handbook_search_field(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A search field; only HTML pages have it."""


class SearchDirective(SphinxDirective):
    """Put a search field on a page.

    ::

        :::{search}
        :::
    """

    def run(self) -> list[nodes.Node]:
        """Return the field's node."""
        return [handbook_search_field()]


def visit_field(self: HTML5Translator, node: handbook_search_field) -> None:
    """Print the field: a form that opens the search page."""
    if self.builder.name in PAGE_BUILDERS and has_search(self.builder):
        page = self.builder.get_relative_uri(self.builder.current_docname, "search")
        self.body.append(render("search/templates/field.html", page=page))
    raise nodes.SkipNode


def leave_out(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Remove the field in builders without a search page."""
    if app.builder.format != "html":
        for field in list(doctree.findall(handbook_search_field)):
            field.parent.remove(field)


def setup(app: Sphinx) -> None:
    """Register the directive and its node."""
    app.add_node(handbook_search_field, html=(visit_field, None))
    app.add_directive("search", SearchDirective)
    app.connect("doctree-resolved", leave_out)
    load_where(app, handbook_search_field, "handbook-field.css")
