"""Leave out what a page does not use: sphinx-design puts its files on every page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_ext.config import PAGE_BUILDERS

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

DESIGN_FILES = ("sphinx-design.min.css", "design-tabs.js")
SIGN = "sd-"
"""What the classes of sphinx-design begin with, however a page came by them."""

SPHINX_PAGES = {
    "search.html",
    "genindex.html",
    "genindex-single.html",
    "genindex-split.html",
    "domainindex.html",
}
"""The templates of pages that Sphinx makes of its own accord; they have no such class."""


def leave_out_design(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Drop the files of sphinx-design where nothing of the page has its look.

    Whatever could have it keeps them: words of the page, also as raw HTML, options of the theme
    such as an announcement, and pages and parts that the site makes of templates of its own.
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
    """Tell whether any words that the page is made of have the look of sphinx-design."""
    return any(SIGN in words for words in context.values() if isinstance(words, str))


def has_designed_templates(app: Sphinx) -> bool:
    """Tell whether a template of the site itself has the look of sphinx-design."""
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
    """Look at each page when its files are known; other builders' pages name none."""
    if app.builder.name in PAGE_BUILDERS and not has_designed_templates(app):
        app.connect("html-page-context", leave_out_design, priority=900)


def setup(app: Sphinx) -> None:
    """Wait for the builder."""
    app.connect("builder-inited", start)
