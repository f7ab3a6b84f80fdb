"""Words in angle brackets on a page: browsers take ``<navn>`` for an element, and show nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.errors import Fault, Place
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

NAMES = """
    a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption
    center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset
    figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input
    ins kbd label legend li link main map mark math menu meta meter nav noscript object ol optgroup
    option output p param picture pre progress q rp rt ruby s samp script search section select slot
    small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th
    thead time title tr track tt u ul var video wbr
    circle defs desc ellipse g line lineargradient marker path polygon polyline radialgradient rect stop
    symbol text tspan use mfrac mi mn mo mrow msqrt msub msup mtext semantics annotation
"""
ELEMENTS = frozenset(NAMES.split())
"""The elements of HTML, drawings and formulas; those with a hyphen in their names are a site's own."""
TAG = re.compile(r"<(?P<name>[a-z][a-z0-9]*)(?![\w-])[^<>]*>", re.IGNORECASE)


def note_tags(app: Sphinx, doctree: nodes.document) -> None:
    """Note a fault for each tag of a page that no browser knows: it is a word that nobody sees."""
    page = str(app.env.doc2path(app.env.docname))
    domain = HandbookDomain.of(app.env)
    for node in doctree.findall(nodes.raw):
        if node.get("format") == "html":
            for line, tag in unknown_tags(node.astext()):
                fault = _("«{tag}» blir ikke vist: nettlesere tar det for HTML.")
                remedy = _("Skriv \\{tag}, eller bytt det ut.")
                words = f"{fault} {remedy}".format(tag=tag[:60])
                place = Place(page, (node.line or 1) + line)
                domain.note_fault(app.env.docname, Fault(place, words, "page"))


def unknown_tags(html: str) -> Iterator[tuple[int, str]]:
    r"""Yield each tag that is no element of HTML, and its line, counted from 0.

    >>> list(unknown_tags("<b>To</b>\n<navn> <my-own> <svg><path/></svg>"))
    [(1, '<navn>')]
    """
    for found in TAG.finditer(html):
        if found["name"].lower() not in ELEMENTS:
            yield html.count("\n", 0, found.start()), found[0]


def setup(app: Sphinx) -> None:
    """Look at each page when it has been read."""
    app.connect("doctree-read", note_tags)
