"""Accessibility repairs to a theme's page frame, as its adapter describes them.

Only the frame is parsed and serialized again; the page's body is left untouched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup
from bs4.dammit import EntitySubstitution
from bs4.formatter import HTMLFormatter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bs4 import Tag

    from handbook_ext.themes.theme import Drawer, Frame

WORDS = "handbook-words"
"""The element that stands in for the body meanwhile."""


class AsWritten(HTMLFormatter):
    """A formatter that keeps attributes in their order."""

    def attributes(self, tag: Tag) -> Iterable[tuple[str, Any]]:
        """Return the attributes of an element; Beautiful Soup would sort them."""
        return tag.attrs.items()


FORMAT = AsWritten(EntitySubstitution.substitute_xml, void_element_close_prefix="")


def mend(html: str, body: str, frame: Frame) -> str:
    """Return the HTML of a page with its frame mended; ``body`` is inserted unparsed."""
    before, words, after = html.partition(body) if body else (html, "", "")
    soup = BeautifulSoup(f"{before}<{WORDS}></{WORDS}>{after}", "html.parser")
    if frame.skip and (link := soup.select_one(frame.skip)):
        soup.insert(0, link.extract())
    main = soup.select_one('main, [role="main"]')
    if frame.top and main and (link := soup.select_one(frame.top)):
        main.append(link.extract())
    if frame.present and (link := soup.select_one(frame.present)):
        link["aria-current"] = "page"
    for caption in soup.select(frame.groups) if frame.groups else ():
        fold_group(soup, caption)
    for part in soup.select(frame.removed) if frame.removed else ():
        part.extract()
    for drawing in soup.select(frame.drawings) if frame.drawings else ():
        drawing["aria-hidden"] = "true"
    for control in soup.select(frame.stored) if frame.stored else ():
        control["data-handbook-stored"] = ""
    for heading in soup.select('[role="heading"]:not([aria-level])'):
        heading["aria-level"] = "2"
    for drawer in frame.drawers:
        name_drawer(soup, drawer)
    put_words(soup, frame)
    return soup.decode(formatter=FORMAT).replace(f"<{WORDS}></{WORDS}>", words)


def fold_group(soup: BeautifulSoup, caption: Tag) -> None:
    """Fold the list below a caption in the table of contents, unless it contains the page."""
    pages = caption.find_next_sibling()
    if pages is None or pages.name != "ul":
        return
    fold = soup.new_tag("details", attrs={"class": "handbook-group"})
    if pages.select_one("[aria-current=page]"):
        fold["open"] = ""
    caption.insert_before(fold)
    caption.name = "summary"
    del caption["role"]
    fold.extend([caption.extract(), pages.extract()])


def name_drawer(soup: BeautifulSoup, drawer: Drawer) -> None:
    """Name a drawer, and mark its buttons for the script."""
    column = soup.select_one(drawer.column)
    if column is None:
        return
    column["id"] = drawer.id
    column["aria-label"] = drawer.name
    for shade in soup.select(drawer.shade) if drawer.shade else ():
        shade["data-handbook-shade"] = drawer.id
    for opener in soup.select(drawer.opener):
        opener["data-handbook-drawer"] = drawer.id
        opener["data-words"] = drawer.name


def put_words(soup: BeautifulSoup, frame: Frame) -> None:
    """Translate the names that the theme prints as they are."""
    for attribute in ("aria-label", "alt"):
        for element in soup.select(f"[{attribute}]"):
            element[attribute] = in_own_words(str(element[attribute]), frame)
    for title in soup.select("svg title"):
        title.string = in_own_words(title.get_text(), frame)


def in_own_words(theirs: str, frame: Frame) -> str:
    """Return our translation of a name in the theme, or the name itself."""
    for beginning, ours in frame.beginnings.items():
        if theirs.startswith(beginning):
            return ours.format(rest=theirs.removeprefix(beginning))
    return frame.words.get(theirs, theirs)
