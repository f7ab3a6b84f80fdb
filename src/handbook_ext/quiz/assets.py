"""The style sheet of every page, and the script of the pages that show a quiz."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.quiz.nodes import handbook_quiz

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

STATIC = Path(__file__).parent.parent / "browser" / "dist" / "static"


def add_files(app: Sphinx) -> None:
    """Let builders of pages copy the built browser files, and load the style sheet."""
    if app.builder.name in PAGE_BUILDERS:
        app.config.html_static_path.append(str(STATIC))
        app.add_css_file("handbook.css")


def add_script(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load the script where there is a quiz; other pages stay without."""
    if doctree is not None and next(doctree.findall(handbook_quiz), None) is not None:
        app.add_js_file("handbook.js", loading_method="defer")


def setup(app: Sphinx) -> None:
    """Ship the browser's files with the pages."""
    app.connect("builder-inited", add_files)
    app.connect("html-page-context", add_script)
