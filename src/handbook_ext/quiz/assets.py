"""The style sheet of every page, and the script of the pages that show a quiz."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.quiz.nodes import handbook_quiz

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

STATIC = Path(__file__).parent.parent / "browser" / "dist" / "static"


def add_static_path(app: Sphinx) -> None:
    """Let HTML builders copy the built browser files."""
    app.config.html_static_path.append(str(STATIC))


def add_script(
    app: Sphinx,
    pagename: str,  # noqa: ARG001 - the signature is Sphinx's
    templatename: str,  # noqa: ARG001
    context: dict[str, object],  # noqa: ARG001
    doctree: nodes.document | None,
) -> None:
    """Load the script where there is a quiz; other pages stay without."""
    if doctree is not None and next(doctree.findall(handbook_quiz), None) is not None:
        app.add_js_file("handbook.js", loading_method="defer")


def setup(app: Sphinx) -> None:
    """Ship the browser's files with every HTML build."""
    app.connect("builder-inited", add_static_path)
    app.add_css_file("handbook.css")
    app.connect("html-page-context", add_script)
