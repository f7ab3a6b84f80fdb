"""All that the handbook knows of Furo's HTML, and what it makes of it.

A side column that is too wide for the screen is a drawer: Furo opens it by a checkbox before
the page. That stays, for readers without scripts; ``browser/src/frame`` makes a button of each
label that carries ``data-handbook-drawer``, and knows no more of the theme than that.
"""

from __future__ import annotations

import re
from html import escape

from handbook_ext.locale import _
from handbook_ext.page.theme_words import in_own_words

SKIP = re.compile(r'<a class="skip-to-content.*?</a>\s*', re.DOTALL)
BOXES = '<input type="checkbox" class="sidebar-toggle"'
CURRENT = re.compile(r'(<li class="[^"]*\bcurrent-page\b[^"]*">\s*<a )')
# Furo shows it in the bar of a page without headings too, where it opens nothing.
HEADINGS_ICON = re.compile(r'<label class="toc-overlay-icon.*?</label>', re.DOTALL)
CONTENTS, HEADINGS = "handbook-contents", "handbook-headings"


def in_our_frame(html: str, *, has_headings: bool) -> str:
    """Return the body of a page as readers of the handbook need it; other themes' as it is."""
    contents, headings = escape(_("Innhold i håndboka")), escape(_("Innhold på siden"))
    pieces = {
        '<aside class="sidebar-drawer">': f'<aside class="sidebar-drawer" id="{CONTENTS}" aria-label="{contents}">',
        '<aside class="toc-drawer': f'<aside id="{HEADINGS}" aria-label="{headings}" class="toc-drawer',
        '<p class="caption" role="heading">': '<p class="caption" role="heading" aria-level="2">',
        '<label class="nav-overlay-icon"': f'<label {drawer(CONTENTS, contents)} class="nav-overlay-icon"',
        '<label class="overlay sidebar-overlay"': f'<label {shade(CONTENTS)} class="overlay sidebar-overlay"',
        '<label class="overlay toc-overlay"': f'<label {shade(HEADINGS)} class="overlay toc-overlay"',
        # Drawings beside words, or in a button that has a name.
        '<svg class="furo-related-icon"': '<svg aria-hidden="true" class="furo-related-icon"',
        '<svg class="theme-icon': '<svg aria-hidden="true" class="theme-icon',
        "<svg><use ": '<svg aria-hidden="true"><use ',
    }
    if has_headings:
        pieces['<label class="toc-overlay-icon'] = (
            f'<label {drawer(HEADINGS, headings)} class="toc-overlay-icon'
        )
    else:
        pieces['name="__toc"'] = 'name="__toc" hidden'
        html = HEADINGS_ICON.sub("", html)
    html = in_own_words(html)
    for theirs, ours in pieces.items():
        html = html.replace(theirs, ours)
    return CURRENT.sub(r'\1aria-current="page" ', skip_first(html))


def drawer(opens: str, words: str) -> str:
    """Return what a label says of the drawer that it opens, and what its button is called."""
    return f'data-handbook-drawer="{opens}" data-words="{words}"'


def shade(lies_behind: str) -> str:
    """Return what the label says that lies over the page behind an open drawer."""
    return f'data-handbook-shade="{lies_behind}"'


def skip_first(html: str) -> str:
    """Return the page with the link to its content before all else that takes focus."""
    link = SKIP.search(html)
    if link is None or BOXES not in html:
        return html
    before, boxes, after = SKIP.sub("", html, count=1).partition(BOXES)
    return f"{before}{link[0]}{boxes}{after}"
