"""The scripts of progress: marks in the table of contents of every page, and the panels' own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sphinx.util.osutil import relative_uri

from handbook_ext.assets import load_where
from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.progress.nodes import handbook_progress, handbook_repeat
from handbook_ext.progress.words import state_words
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.themes import theme_of

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

ICONS = {"met": "M8 3a5 5 0 1 0 0 10z", "mastered": "M3.5 8.5l3 3 6-7"}
"""SVG paths in a 16 × 16 box: a half moon, and a tick."""


def add_marks(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load the script for marks, with the addresses of the rules and the theme's selector for contents.

    A table of contents that is not the handbook's gets none.
    """
    contents = theme_of(app.config).contents
    if app.builder.name not in PAGE_BUILDERS or not contents:
        return
    here = app.builder.get_target_uri(pagename)
    rules = {
        slug: relative_uri(here, app.builder.get_target_uri(rule.docname))
        for slug, rule in HandbookDomain.of(app.env).rules.items()
    }
    marks = {state: [word, ICONS[state]] for state, word in state_words().items()}
    attributes: dict[str, Any] = {
        "data-contents": contents,
        "data-rules": json.dumps(rules, separators=(",", ":")),
        "data-marks": json.dumps(marks, ensure_ascii=False, separators=(",", ":")),
    }
    app.add_js_file("handbook-progress.js", loading_method="defer", **attributes)


def setup(app: Sphinx) -> None:
    """Add the scripts as pages are written."""
    app.connect("html-page-context", add_marks)
    files = ("handbook-forms.css", "handbook-progress.css", "handbook.js", "handbook-kept.js")
    load_where(app, handbook_progress, *files)
    load_where(app, handbook_repeat, *files)
