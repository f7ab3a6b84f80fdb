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


class RuleAddresses:
    """Where each rule is, as JSON, seen from a page; pages in one folder share it."""

    def __init__(self, app: Sphinx) -> None:
        self.app = app
        self.by_folder: dict[str, str] = {}

    def seen_from(self, pagename: str) -> str:
        """Return the relative address of each rule by its slug."""
        folder = self.app.builder.get_target_uri(pagename).rpartition("/")[0]
        if folder not in self.by_folder:
            self.by_folder[folder] = self.printed(f"{folder}/" if folder else "")
        return self.by_folder[folder]

    def printed(self, folder: str) -> str:
        """Return the addresses seen from a folder."""
        rules = {
            slug: relative_uri(folder, self.app.builder.get_target_uri(rule.docname))
            for slug, rule in HandbookDomain.of(self.app.env).rules.items()
        }
        return json.dumps(rules, separators=(",", ":"))


def start(app: Sphinx) -> None:
    """Load the script for marks on each page, with the addresses of the rules and the selector for contents.

    A table of contents that is not the handbook's gets none.
    """
    contents = theme_of(app.config).contents
    if app.builder.name not in PAGE_BUILDERS or not contents:
        return
    addresses = RuleAddresses(app)
    marks = {state: [word, ICONS[state]] for state, word in state_words().items()}
    common: dict[str, Any] = {
        "data-contents": contents,
        "data-marks": json.dumps(marks, ensure_ascii=False, separators=(",", ":")),
    }

    def add_marks(
        app: Sphinx,
        pagename: str,
        templatename: str,
        context: dict[str, object],
        doctree: nodes.document | None,
    ) -> None:
        attributes = common | {"data-rules": addresses.seen_from(pagename)}
        app.add_js_file("handbook-progress.js", loading_method="defer", **attributes)

    app.connect("html-page-context", add_marks)


def setup(app: Sphinx) -> None:
    """Add the scripts as pages are written."""
    app.connect("builder-inited", start)
    files = ("handbook-forms.css", "handbook-progress.css", "handbook.js", "handbook-kept.js")
    load_where(app, handbook_progress, *files)
    load_where(app, handbook_repeat, *files)
