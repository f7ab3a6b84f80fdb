"""The language of a part of a page: a class that docutils turns into ``lang``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docutils import nodes

CLASS = "language-"
"""The prefix of the class."""


def class_of(language: str) -> str:
    """Return the class of content in a language.

    >>> class_of("nb_NO")
    'language-nb-NO'
    """
    return CLASS + language.replace("_", "-")


def language_of(node: nodes.Element) -> str:
    """Return the language that a node is marked with; empty when it is not marked.

    >>> from docutils import nodes
    >>> language_of(nodes.section(classes=["no-search", "language-nn"]))
    'nn'
    """
    named = (name for name in node["classes"] if name.startswith(CLASS))
    return next(named, "").removeprefix(CLASS)


def without_region(language: str) -> str:
    """Return the code of a language without its region.

    >>> without_region("nb_NO"), without_region("en-GB")
    ('nb', 'en')
    """
    return re.split("[-_]", language)[0].lower()


def same_language(one: str, other: str) -> bool:
    """Tell whether two codes are for the same language, or one of them is not known."""
    return not one or not other or without_region(one) == without_region(other)
