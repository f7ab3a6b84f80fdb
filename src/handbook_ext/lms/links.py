"""The HTML of a page made whole in itself: which files it needs, and where its links lead."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup

from handbook_ext.locale import _
from handbook_ext.themes.frame import FORMAT

if TYPE_CHECKING:
    from pathlib import Path

    from bs4 import Tag

LOADED = {
    "link": "href",
    "script": "src",
    "img": "src",
    "source": "src",
    "audio": "src",
    "video": "src",
}
"""The elements that load a file, and the attribute that says which."""


class Alone(NamedTuple):
    """A page that needs no other: its HTML, and the files that it loads, from the site's root."""

    html: str
    files: list[str]


def alone(html: str, address: str, home: str, folder: Path) -> Alone:
    """Return a page as the root of a package has it, with all files from the site's ``folder``.

    ``address`` is its path in the site. A link that leads out of the package goes to the handbook on the
    web, at ``home``, and says so; without ``home`` it is words, for scripts with what they refer to.
    """
    soup = BeautifulSoup(html, "html.parser")
    files = {}
    for element in soup.find_all(["a", *LOADED]):
        if element.name == "a":
            lead(soup, element, address, home)
        elif path := path_of(str(element.get(LOADED[element.name], "")), address):
            if element.name in {"link", "script"} and not (folder / path).is_file():
                # The site's theme asks for its own, and has put them elsewhere or nowhere.
                element.decompose()
                continue
            element[LOADED[element.name]] = path
            files[path] = True
    return Alone(soup.decode(formatter=FORMAT), list(files))


def path_of(target: str, address: str) -> str:
    """Return the path from the site's root of what a page refers to; empty for what is not in the site.

    >>> path_of("../_static/a.css?v=1", "rad/varsom.html"), path_of("data:,", "a.html")
    ('_static/a.css', '')
    """
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not parts.path:
        return ""
    joined = urlsplit(urljoin(f"/{address}", parts.path)).path
    return unquote(posixpath.normpath(joined)).lstrip("/")


def lead(soup: BeautifulSoup, link: Tag, address: str, home: str) -> None:
    """Make a link honest: within the page, out of the package by its full address, or words."""
    target = str(link.get("href", "#"))
    parts = urlsplit(target)
    if target.startswith("#"):
        return
    if not parts.scheme and not parts.netloc:
        path = path_of(target, address)
        if path == unquote(address):
            link["href"] = f"#{parts.fragment}"
            return
        if not home:
            link.name = "span"
            link["data-target"] = target
            del link["href"]
            return
        link["href"] = urljoin(urljoin(f"{home.rstrip('/')}/", address), target)
    is_mail = parts.scheme == "mailto"
    words = _("åpner e-postprogrammet") if is_mail else _("åpnes utenfor kurset")
    if not is_mail:
        link["target"] = "_blank"
        link["rel"] = "noopener"
    link["class"] = " ".join([*link.get_attribute_list("class"), "handbook-leaves"])
    said = soup.new_tag("span", attrs={"class": "visually-hidden"})
    said.string = f" ({words})"
    link.append(said)
