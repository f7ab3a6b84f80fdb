"""A copy of each page's texts, kept beside the doctrees for pages that are not written again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.search.texts import PageTexts, Passage, QuestionText, page_texts
from handbook_ext.themes import theme_of

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.builders import Builder

BUILDERS = ("html", "dirhtml")
"""The builders with a search page; ``singlehtml`` has none."""


def has_search(builder: Builder) -> bool:
    """Tell whether the build has our search page; other themes need no index."""
    return builder.name in BUILDERS and theme_of(builder.config).has_search_page


def copies_folder(app: Sphinx) -> Path:
    """Return the folder of the copies; it is outside the sources and the output."""
    return Path(app.doctreedir) / "search" / app.builder.name


def copy_path(app: Sphinx, docname: str) -> Path:
    """Return the path of a page's copy."""
    return copies_folder(app) / f"{docname}.json"


def searchable_pages(app: Sphinx) -> list[str]:
    """Return the pages to index: all without Sphinx's ``nosearch``."""
    hidden = {name for name, values in app.env.metadata.items() if "nosearch" in values}
    return sorted(app.env.found_docs - hidden)


def write_copy(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Write the copy of the page that is being written."""
    if doctree is None or not has_search(app.builder):
        return
    path = copy_path(app, pagename)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps(page_texts(doctree, app.builder.get_target_uri(pagename))), encoding="utf-8"
    )


def read_copy(app: Sphinx, docname: str) -> PageTexts:
    """Return the texts of a page as of when it was last written."""
    weight, sections, questions = json.loads(copy_path(app, docname).read_text(encoding="utf-8"))
    return PageTexts(
        weight,
        [Passage(*section) for section in sections],
        [QuestionText(*question) for question in questions],
    )


def setup(app: Sphinx) -> None:
    """Copy pages' texts as they are written."""
    app.connect("html-page-context", write_copy)
