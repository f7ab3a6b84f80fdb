"""The scripts and style sheets in the output; each page loads only what it needs."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS, SCRIPTED_BUILDERS
from handbook_ext.config.look import is_site, shows_ours

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

STATIC = Path(__file__).parent / "browser" / "dist" / "static"

PARTS = "handbook-parts.css"
"""What ``handbook.css`` has for the handbook's own parts, for pages that are not the handbook's."""

SHEETS = (
    "handbook.css",
    PARTS,
    "handbook-forms.css",
    "handbook-post.css",
    "handbook-diagram.css",
    "handbook-quiz.css",
    "handbook-selftest.css",
    "handbook-field.css",
    "handbook-search.css",
    "handbook-plenary.css",
    "handbook-booklet.css",
    "handbook-draft.css",
    "handbook-progress.css",
    "handbook-tool.css",
    "handbook-scenario.css",
    "handbook-rating.css",
    "handbook-guide.css",
    "handbook-translated.css",
)
"""The style sheets that do not depend on the theme, in cascade order: later ones win."""

FIRST = 501
"""Sphinx's priority for the first sheet: after those of other extensions and the theme,
before the site's own."""


def load(app: Sphinx, *files: str) -> None:
    """Load style sheets and scripts on the page being written; scripts keep the order given."""
    for file in files:
        if file in SHEETS:
            app.add_css_file(file, priority=FIRST + SHEETS.index(file))
        else:
            app.add_js_file(file, loading_method="defer")


@lru_cache(maxsize=1)
def classes_on(doctree: nodes.document) -> frozenset[type[nodes.Node]]:
    """Return the classes of a page's nodes; each part of the handbook asks for its own, one after the other."""
    return frozenset(map(type, doctree.findall()))


def load_where(app: Sphinx, shown: type[nodes.Node], *files: str) -> None:
    """Load files only on pages that contain a node of the class ``shown``."""

    def add_files(
        app: Sphinx,
        pagename: str,
        templatename: str,
        context: dict[str, object],
        doctree: nodes.document | None,
    ) -> None:
        if app.builder.name not in SCRIPTED_BUILDERS or doctree is None:
            return
        if any(issubclass(each, shown) for each in classes_on(doctree)):
            load(app, *files)

    app.connect("html-page-context", add_files)


def owns_pages(app: Sphinx) -> bool:
    """Tell whether the handbook decides how whole pages look: those of its own site, and packages."""
    return is_site(app.config) or app.builder.name not in PAGE_BUILDERS


def ship(app: Sphinx) -> None:
    """Copy the built files with HTML output, and load on every page what all pages need."""
    if app.builder.name in SCRIPTED_BUILDERS:
        app.config.html_static_path = [*app.config.html_static_path, str(STATIC)]
        if owns_pages(app):
            load(app, "handbook.css")


def load_parts(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load what the handbook's parts need on the pages of others that have some."""
    if not owns_pages(app) and shows_ours(doctree):
        load(app, PARTS)


def setup(app: Sphinx) -> None:
    """Ship the browser's files with the pages."""
    app.connect("builder-inited", ship)
    app.connect("html-page-context", load_parts)
