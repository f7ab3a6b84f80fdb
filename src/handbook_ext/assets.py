"""Scripts and style sheets: each page asks for those of what it shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

STATIC = Path(__file__).parent / "browser" / "dist" / "static"

SHEETS = (
    "handbook.css",
    "handbook-forms.css",
    "handbook-post.css",
    "handbook-diagram.css",
    "handbook-quiz.css",
    "handbook-selftest.css",
    "handbook-field.css",
    "handbook-search.css",
    "handbook-plenary.css",
    "handbook-booklet.css",
    "handbook-progress.css",
    "handbook-tool.css",
    "handbook-guide.css",
)
"""The style sheets that do not depend on the theme. Where two say different things, the later holds."""

FIRST = 501
"""The place of the first sheet, as Sphinx counts: after those of other extensions and of the theme,
before those of the site."""


def load(app: Sphinx, *files: str) -> None:
    """Load style sheets and scripts on the page that is being written; scripts in their order."""
    for file in files:
        if file in SHEETS:
            app.add_css_file(file, priority=FIRST + SHEETS.index(file))
        else:
            app.add_js_file(file, loading_method="defer")


def load_where(app: Sphinx, shown: type[nodes.Node], *files: str) -> None:
    """Load files on the pages that show a node of a class."""

    def add_files(
        app: Sphinx,
        pagename: str,
        templatename: str,
        context: dict[str, object],
        doctree: nodes.document | None,
    ) -> None:
        if app.builder.name not in PAGE_BUILDERS or doctree is None:
            return
        if next(doctree.findall(shown), None) is not None:
            load(app, *files)

    app.connect("html-page-context", add_files)


def ship(app: Sphinx) -> None:
    """Let builders of pages copy the built files, and each page load what any can have."""
    if app.builder.name in PAGE_BUILDERS:
        app.config.html_static_path.append(str(STATIC))
        load(app, "handbook.css")


def setup(app: Sphinx) -> None:
    """Ship the browser's files with the pages."""
    app.connect("builder-inited", ship)
