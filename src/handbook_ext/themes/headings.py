"""«På denne siden»: a page's own contents, for themes whose adapter leaves them to the handbook.

They are printed below the title. A theme's styles decide where they stand: beside the text, above
it, or folded on a phone, which has a list of its own so that nothing moves and no script is needed.
"""

from __future__ import annotations

from typing import NamedTuple

from bs4 import BeautifulSoup

from handbook_ext.templating import render

SOME, MANY = 3, 4
"""How many headings make a list, and one that is worth its place above the text."""


class Heading(NamedTuple):
    """A chapter of a page: its address in it, and its words."""

    address: str
    words: str


def headings_in(toc: str) -> list[Heading]:
    """Return the chapters in Sphinx's table of contents of a page, without what is inside them.

    >>> headings_in('<ul><li><a href="#">T</a><ul><li><a href="#a">A <b>1</b></a></li></ul></li></ul>')
    [Heading(address='#a', words='A 1')]
    """
    chapters = "ul > li > ul > li > a[href^='#']"
    links = BeautifulSoup(toc, "html.parser").select(f"{chapters}:not(ul ul ul a)")
    return [Heading(str(link["href"]), link.get_text()) for link in links]


def with_headings(body: str, toc: str, spied: str) -> str:
    """Return a page's body with its contents below the title, if it has some chapters.

    ``spied`` are the classes by which the theme's script finds the list.
    """
    title, end, text = body.partition("</h1>")
    headings = headings_in(toc)
    if not end or len(headings) < SOME:
        return body
    contents = render(
        "themes/templates/headings.html",
        headings=headings,
        spied=spied,
        is_long=len(headings) >= MANY,
    )
    return f"{title}{end}\n{contents}{text}"
