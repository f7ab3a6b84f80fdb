"""A copy of each page as the index shall read it: the article alone, its headings with their ids.

The pages themselves stay as they are, and what other parts of the site look
like does not matter to the index.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.rule.nodes import handbook_rule
from handbook_ext.search.parts import part_of
from handbook_ext.themes import theme_of
from handbook_ext.tools.nodes import handbook_tool

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

BUILDERS = ("html", "dirhtml")
"""The builders with a search page; all of ``singlehtml`` is one page."""

FORM_WEIGHT = 0.2
"""That of a word in a tool: a form has so many that it would come first in most searches."""
RULE_WEIGHT = 1.5
"""How much a word on a rule's page counts beside one elsewhere: readers come for the rules."""

# Sphinx gives the id to what is around a heading; Pagefind looks at the heading.
_HEADING = re.compile(
    r'<(?P<tag>\w+)(?P<before>[^>]*) id="(?P<id>[^"]+)"(?P<after>[^>]*)>'
    r"(?P<between>(?:\s|<span id=\"[^\"]*\"></span>|<script[^>]*>[^<]*</script>)*)<h(?P<level>[1-6])"
)
# Pagefind skips forms; in a handbook a form is a question to read.
_FORM = re.compile(r"<(/?)form\b")


def has_search(app: Sphinx) -> bool:
    """Tell whether the pages being built have our search page; other themes need no index."""
    return app.builder.name in BUILDERS and theme_of(app.config).has_search_page


def copies_folder(app: Sphinx) -> Path:
    """Return the folder of the copies; never in the sources or the output."""
    return Path(app.doctreedir) / "search" / app.builder.name


def copy_path(app: Sphinx, docname: str) -> Path:
    """Return the place of a page's copy; it is named as the page is in the output."""
    page = Path(app.builder.get_output_path(docname))  # type: ignore[attr-defined]
    return copies_folder(app) / page.relative_to(app.outdir)


def searchable_pages(app: Sphinx) -> set[str]:
    """Return the pages to index: all but those with Sphinx' own ``nosearch``."""
    hidden = {name for name, values in app.env.metadata.items() if "nosearch" in values}
    return app.env.found_docs - hidden


def write_copy(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Write the copy of a page that is being written."""
    if doctree is None or not has_search(app):
        return
    # «å» may be written as «a» and a ring; readers ask for it in one piece.
    body = _FORM.sub(r"<\1div", unicodedata.normalize("NFC", str(context["body"])))
    body = _HEADING.sub(
        r'<\g<tag>\g<before>\g<after>>\g<between><h\g<level> id="\g<id>"',
        body,
    )
    title = escape(unicodedata.normalize("NFC", app.env.titles[pagename].astext()))
    part = escape(part_of(app.env, pagename))
    language = str(app.config.language).replace("_", "-")
    weight = weight_of(doctree)
    path = copy_path(app, pagename)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<!doctype html><html lang="{escape(language)}"><head>'
        f'<meta charset="utf-8"><title>{title}</title></head>'
        f'<body data-pagefind-body data-pagefind-weight="{weight}">'
        f'<i data-pagefind-meta="part[title]" title="{part}"></i>{body}</body></html>\n',
        encoding="utf-8",
    )


def weight_of(doctree: nodes.document) -> float:
    """Return how much a page's words count: a rule's more, and those of a long form less."""
    if next(doctree.findall(handbook_rule), None) is not None:
        return RULE_WEIGHT
    return FORM_WEIGHT if next(doctree.findall(handbook_tool), None) is not None else 1


def remove_old(app: Sphinx) -> None:
    """Remove the copies of pages that are no more."""
    wanted = {copy_path(app, docname) for docname in searchable_pages(app)}
    for path in copies_folder(app).rglob("*.html"):
        if path not in wanted:
            path.unlink()


def setup(app: Sphinx) -> None:
    """Copy pages as they are written; late, so that other parts have changed the body."""
    app.connect("html-page-context", write_copy, priority=900)
