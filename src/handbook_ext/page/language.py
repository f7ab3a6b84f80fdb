"""A page in another language than its handbook: ``language: nn`` in the front matter.

HTML says so where the page's words begin, for those who hear the page; print hyphenates by it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

CLASS = "language-"
"""What begins the class of which docutils' HTML makes ``lang``."""


def class_of(language: str) -> str:
    """Return the class of what is in a language.

    >>> class_of("nb_NO")
    'language-nb-NO'
    """
    return CLASS + language.replace("_", "-")


def named_language(env: BuildEnvironment, docname: str) -> str:
    """Return the language that the front matter of a page names, or nothing."""
    return str(env.metadata[docname].get("language", "")).strip()


def foreign_language(env: BuildEnvironment, docname: str) -> str:
    """Return the language of a page; empty when it is its handbook's, wherever that is spoken."""
    named = named_language(env, docname).replace("_", "-")
    page, handbook = (
        re.split("[-_]", language)[0].lower() for language in (named, str(env.config.language))
    )
    return "" if page == handbook else named


def say_language(app: Sphinx, doctree: nodes.document) -> None:
    """Give the sections of the page the language that its front matter names."""
    language = named_language(app.env, app.env.docname)
    if language:
        for part in doctree.children:
            if isinstance(part, nodes.section):
                part["classes"].append(class_of(language))


def language_of(node: nodes.Element) -> str:
    """Return the language that a node is said to be in; empty when it is that around it.

    >>> language_of(nodes.section(classes=["no-search", "language-nn"]))
    'nn'
    """
    named = (name for name in node["classes"] if name.startswith(CLASS))
    return next(named, "").removeprefix(CLASS)


def setup(app: Sphinx) -> None:
    """Look at each page before its foot, which is in the handbook's language, is added."""
    app.connect("doctree-read", say_language, priority=400)
