"""Pages in another language than their handbook: ``language: nn`` in the front matter.

HTML gets a ``lang`` attribute, which screen readers follow; print hyphenates accordingly.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

CLASS = "language-"
"""The prefix of the class that docutils turns into ``lang``."""


def class_of(language: str) -> str:
    """Return the class of content in a language.

    >>> class_of("nb_NO")
    'language-nb-NO'
    """
    return CLASS + language.replace("_", "-")


def named_language(env: BuildEnvironment, docname: str) -> str:
    """Return the language in a page's front matter, or an empty text."""
    return str(env.metadata[docname].get("language", "")).strip()


def foreign_language(env: BuildEnvironment, docname: str) -> str:
    """Return a page's language; empty when it is the handbook's, regional variants included."""
    named = named_language(env, docname).replace("_", "-")
    page, handbook = (
        re.split("[-_]", language)[0].lower() for language in (named, str(env.config.language))
    )
    return "" if page == handbook else named


def say_language(app: Sphinx, doctree: nodes.document) -> None:
    """Give the page's sections the class of its language."""
    language = named_language(app.env, app.env.docname)
    if language:
        for part in doctree.children:
            if isinstance(part, nodes.section):
                part["classes"].append(class_of(language))


def language_of(node: nodes.Element) -> str:
    """Return the language that a node is marked with; empty when it is not marked.

    >>> language_of(nodes.section(classes=["no-search", "language-nn"]))
    'nn'
    """
    named = (name for name in node["classes"] if name.startswith(CLASS))
    return next(named, "").removeprefix(CLASS)


def setup(app: Sphinx) -> None:
    """Mark each page before its foot, which is in the handbook's language, is added."""
    app.connect("doctree-read", say_language, priority=400)
