"""The glossary: the meaning of a word, shown where it is used.

Sphinx makes the glossary and the links; this part adds each definition to its
links, for ``browser/src/glossary`` to show. Without scripts the link works as usual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.config.look import is_site
from handbook_ext.glossary.html import depart_term, visit_term
from handbook_ext.glossary.notes import find_stale_pages, note_terms
from handbook_ext.glossary.term import MarkTerms, handbook_term

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register how terms are noted, marked and printed; links in others' sites stay theirs."""
    if not is_site(app.config):
        return
    app.add_node(handbook_term, html=(visit_term, depart_term))
    app.connect("doctree-read", note_terms)
    app.connect("env-get-outdated", find_stale_pages)
    app.add_post_transform(MarkTerms)
    load_where(app, handbook_term, "handbook.js")
