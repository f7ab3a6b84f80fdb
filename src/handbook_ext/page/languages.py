"""The switch between the editions of a handbook, on each page: the same page in the other languages.

The original is at the top of the site, each translation in a folder named after its language::

    handbook_languages = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.templating import render
from handbook_ext.themes import BELOW_TITLE
from handbook_ext.translation.site import (
    folder_of,
    is_there,
    is_translation,
    languages,
    this_edition,
    to_original,
)

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


MADE_BY_SPHINX = frozenset(
    {
        "search.html",
        "domainindex.html",
        "genindex.html",
        "genindex-single.html",
        "genindex-split.html",
    }
)
"""The templates of pages that no author wrote, and every edition has; not among them is that of redirects."""


class LanguageEdition(NamedTuple):
    """A page in one language: the code, the name of the language in itself, and the page's address."""

    language: str
    name: str
    address: str
    is_this: bool


def editions_of(app: Sphinx, pagename: str) -> list[LanguageEdition]:
    """Return a page's editions that are there, the original first; none if this edition is not among them."""
    this = this_edition(app.config)
    if not this:
        return []
    page = app.builder.get_target_uri(pagename)
    top = "../" * page.partition("#")[0].count("/") + to_original(app.config)
    return [
        LanguageEdition(
            code.replace("_", "-"),
            name,
            f"{top}{folder_of(code, app.config)}{page}" or "./",
            code == this,
        )
        for code, name in languages(app.config).items()
        if is_there(app.config, code, page)
    ]


def add_switch(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the switch below a page's title, and the addresses of its editions into its head.

    The title of a page that Sphinx makes is in its template: there, the theme's adapter places it.
    """
    made_by_sphinx = templatename in MADE_BY_SPHINX
    if app.builder.name not in PAGE_BUILDERS or not (made_by_sphinx or doctree is not None):
        return
    editions = editions_of(app, pagename)
    title, end, text = str(context.get("body") or "").partition("</h1>")
    if len(editions) < 2 or not (end or made_by_sphinx):  # noqa: PLR2004 - a switch needs two
        return
    original = None if editions[0].is_this else editions[0]
    switch = render("page/templates/languages.html", editions=editions, original=original)
    if made_by_sphinx:
        context[BELOW_TITLE] = switch
    else:
        context["body"] = f"{title}{end}\n{switch}{text}"
    links = [
        f'<link rel="alternate" hreflang="{escape(each.language)}" href="{escape(each.address)}" />'
        for each in editions
    ]
    context["metatags"] = "\n".join([str(context.get("metatags") or ""), *links])


def name_original(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Say in a translation where the original is: what a reader's browser stores is the same for both."""
    if app.builder.name in PAGE_BUILDERS and is_translation(app.config):
        way = f'<meta name="handbook-original" content="{to_original(app.config)}" />'
        context["metatags"] = "\n".join([str(context.get("metatags") or ""), way])


def setup(app: Sphinx) -> None:
    """Add the switch before a theme puts a page's contents below its title."""
    app.connect("html-page-context", add_switch, priority=400)
    app.connect("html-page-context", name_original)
