"""What a page in a translated edition has in its author's language, marked so that it is pronounced right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.nodes import extract_messages

from handbook_ext.page.language import TRANSLATED, named_language
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.language import class_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def mark_untranslated(app: Sphinx, doctree: nodes.document) -> None:
    """Mark each text that Sphinx found no translation of with the language it is in.

    A page that is in another language than the handbook's, and not translated, is marked as a whole.
    """
    domain, docname = HandbookDomain.of(app.env), app.env.docname
    if not domain.edition.files and not domain.edition.source:
        return  # nothing can be translated, and to look for it takes a tenth of the time of reading
    texts = {id(node): node for node, _message in extract_messages(doctree)}.values()
    is_translated = any(node.get("translated") for node in texts)
    domain.notes(docname)[TRANSLATED] = is_translated
    named = named_language(app.env, docname)
    if not domain.edition.source or (named and not is_translated):
        return
    for node in texts:
        if isinstance(node, nodes.TextElement) and not node.get("translated"):
            spans = [*node.children]
            node.children = []
            node.append(
                nodes.inline("", "", *spans, classes=[class_of(named or domain.edition.source)])
            )


def setup(app: Sphinx) -> None:
    """Mark each page before its title is taken for the contents."""
    app.connect("doctree-read", mark_untranslated, priority=390)
