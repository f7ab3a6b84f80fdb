"""Helpers that visitors of all types share: HTML forms only where scripts run, and plain elements."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from docutils import nodes

from handbook_ext.config import SCRIPTED_BUILDERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.writers.html5 import HTML5Translator

    Visit = Callable[[HTML5Translator, Any], None]


def form_part(step: str) -> Callable[[Visit], Visit]:
    """Return a decorator: the visitor is used where scripts run, otherwise the docutils ancestor's.

    ``step`` is ``visit`` or ``depart``.
    """

    def decorate(visit: Visit) -> Visit:
        @wraps(visit)
        def choose(self: HTML5Translator, node: nodes.Element) -> None:
            if self.builder.name in SCRIPTED_BUILDERS:
                visit(self, node)
            else:
                getattr(self, f"{step}_{type(node).__bases__[0].__name__}")(node)

        return choose

    return decorate


def element(tag: str, css_class: str = "", **attributes: str) -> tuple[Visit, Visit]:
    """Return visitors that print a node as one element.

    ``attributes`` maps HTML attributes (with ``_`` for ``-``) to the node's
    attributes with their values.
    """

    @form_part("visit")
    def visit(self: HTML5Translator, node: nodes.Element) -> None:
        found: dict[str, Any] = {
            name.replace("_", "-"): node[key] for name, key in attributes.items() if node[key]
        }
        if css_class:
            found["CLASS"] = css_class
        self.body.append(self.starttag(node, tag, "", **found))

    return visit, close(f"</{tag}>\n")


def close(end: str) -> Visit:
    """Return a visitor that appends ``end``."""

    @form_part("depart")
    def depart(self: HTML5Translator, node: nodes.Element) -> None:
        self.body.append(end)

    return depart


@form_part("visit")
def skip(self: HTML5Translator, node: nodes.Element) -> None:
    """Leave a node out of forms; other builders print it."""
    raise nodes.SkipNode
