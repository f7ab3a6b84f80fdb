"""Pages in another language than their handbook: ``language: nn`` in the front matter.

HTML gets a ``lang`` attribute, which screen readers follow; print hyphenates accordingly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.language import class_of, without_region

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


TRANSLATED: Note[bool] = Note("translated", bool)
"""Whether a catalogue has translated any text of the page."""


def named_language(env: BuildEnvironment, docname: str) -> str:
    """Return the language in a page's front matter, or an empty text."""
    return str(env.metadata[docname].get("language", "")).strip()


def foreign_language(env: BuildEnvironment, docname: str) -> str:
    """Return a page's language; empty when it is the handbook's, regional variants included."""
    if HandbookDomain.of(env).notes(docname)[TRANSLATED]:
        return ""
    named = named_language(env, docname).replace("_", "-")
    return "" if without_region(named) == without_region(str(env.config.language)) else named


def say_language(app: Sphinx, doctree: nodes.document) -> None:
    """Give the page's sections the class of its language; in a translation it has lost it."""
    language = named_language(app.env, app.env.docname)
    if language and not HandbookDomain.of(app.env).notes(app.env.docname)[TRANSLATED]:
        for part in doctree.children:
            if isinstance(part, nodes.section):
                part["classes"].append(class_of(language))


def setup(app: Sphinx) -> None:
    """Mark each page before its foot, which is in the handbook's language, is added."""
    app.connect("doctree-read", say_language, priority=400)
