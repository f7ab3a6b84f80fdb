"""Remove sphinx-design's files from pages that do not use them: it adds them to every page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_ext.assets import owns_pages
from handbook_ext.config import SCRIPTED_BUILDERS

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

DESIGN_FILES = ("sphinx-design.min.css", "design-tabs.js")
SIGN = "sd-"
"""The prefix of sphinx-design's classes, wherever on a page they come from."""

SPHINX_PAGES = {
    "search.html",
    "genindex.html",
    "genindex-single.html",
    "genindex-split.html",
    "domainindex.html",
}
"""The templates of pages that Sphinx generates; they have no such class."""


def leave_out_design(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Remove sphinx-design's files from a page without its classes.

    They are kept if any part may use them: the page's content, raw HTML included, theme options
    such as an announcement, and pages or parts from the site's own templates.
    """
    known = doctree is not None or templatename in SPHINX_PAGES
    if not known or is_designed(context):
        return
    for files in ("css_files", "script_files"):
        context[files] = [
            file
            for file in context[files]
            if not str(getattr(file, "filename", "")).endswith(DESIGN_FILES)
        ]


def is_designed(context: dict[str, Any]) -> bool:
    """Tell whether any text in the template's context has sphinx-design's classes."""
    return any(SIGN in words for words in context.values() if isinstance(words, str))


def has_designed_templates(app: Sphinx) -> bool:
    """Tell whether one of the site's own templates has sphinx-design's classes."""
    folders = [Path(app.confdir, folder) for folder in app.config.templates_path]
    ours = Path(__file__).parents[1]
    return any(
        SIGN in template.read_text(encoding="utf-8", errors="replace")
        for folder in folders
        if ours not in folder.parents
        for template in folder.rglob("*")
        if template.is_file()
    )


def start(app: Sphinx) -> None:
    """Check each page once its files are known; only HTML builders have such files."""
    ours = app.builder.name in SCRIPTED_BUILDERS and owns_pages(app)
    if ours and not has_designed_templates(app):
        app.connect("html-page-context", leave_out_design, priority=900)


def setup(app: Sphinx) -> None:
    """Connect to ``builder-inited``."""
    app.connect("builder-inited", start)
