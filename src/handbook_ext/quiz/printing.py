"""What the visitors of all types share: where forms are printed, and how elements end."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from docutils import nodes

from handbook_ext.config import PAGE_BUILDERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.writers.html5 import HTML5Translator

    Visit = Callable[[HTML5Translator, Any], None]


def form_part(step: str) -> Callable[[Visit], Visit]:
    """Use the decorated visitor where scripts run, else that of the docutils ancestor.

    ``step`` is ``visit`` or ``depart``.
    """

    def decorate(visit: Visit) -> Visit:
        @wraps(visit)
        def choose(self: HTML5Translator, node: nodes.Element) -> None:
            if self.builder.name in PAGE_BUILDERS:
                visit(self, node)
            else:
                getattr(self, f"{step}_{type(node).__bases__[0].__name__}")(node)

        return choose

    return decorate


def element(tag: str, css_class: str = "", **attributes: str) -> tuple[Visit, Visit]:
    """Return visitors that print a node as one element.

    ``attributes`` are names of HTML attributes (``_`` for ``-``) and the node's
    attributes that hold their values.
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
    """Return a visitor that ends an element."""

    @form_part("depart")
    def depart(self: HTML5Translator, node: nodes.Element) -> None:
        self.body.append(end)

    return depart


@form_part("visit")
def skip(self: HTML5Translator, node: nodes.Element) -> None:
    """Leave a node out of forms; it is for builders without them."""
    raise nodes.SkipNode
