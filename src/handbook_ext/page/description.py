"""The description of a page, for search engines and link previews.

It is the first of these: ``description:`` in the front matter, the section *Kort sagt*, the
page's first paragraph.
"""

from __future__ import annotations

import textwrap
from html import escape
from typing import TYPE_CHECKING, Any

from docutils import nodes
from markupsafe import Markup

from handbook_ext.locale import _
from handbook_ext.page.facts import FACTS
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

LONGEST = 300
"""The maximum length in characters; search engines cut off the rest."""


def add_description(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the description into the page's head, unless its author already did."""
    tags = str(context.get("metatags") or "")
    if 'name="description"' in tags:
        return
    facts = HandbookDomain.of(app.env).notes(pagename)[FACTS] if doctree is not None else None
    words = (facts.description if facts else "") or summary(doctree) or named(app, context)
    content = escape(textwrap.shorten(words, LONGEST, placeholder=" …"))
    context["metatags"] = f'{tags}\n<meta name="description" content="{content}" />'


def summary(doctree: nodes.document | None) -> str:
    """Return the first paragraph of *Kort sagt*, else of the page; empty when there is none."""
    if doctree is None:
        return ""
    sections = list(doctree.findall(nodes.section))
    short = _("Kort sagt").casefold()
    sections.sort(key=lambda section: section[0].astext().casefold() != short)
    return next((text for section in sections for text in paragraphs(section)), "")


def paragraphs(section: nodes.section) -> Iterator[str]:
    """Yield the text of a section's own paragraphs, white space folded."""
    for child in section:
        if isinstance(child, nodes.paragraph):
            text = " ".join(child.astext().split())
            if text:
                yield text


def named(app: Sphinx, context: dict[str, Any]) -> str:
    """Return a description for a page without a paragraph: its title and the handbook's."""
    title = Markup(context.get("title") or "").striptags()  # noqa: S704 - strips the HTML
    return f"{title} – {app.config.project}" if title else app.config.project


def setup(app: Sphinx) -> None:
    """Connect to ``html-page-context``, where a page's own meta tags are known."""
    app.connect("html-page-context", add_description)
