"""Redirect pages: at short addresses, and at the addresses of removed pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from sphinx.util.osutil import relative_uri

if TYPE_CHECKING:
    from sphinx.application import Sphinx

Page = tuple[str, dict[str, Any], str]
"""An item of Sphinx's event ``html-collect-pages``: the page's name, context and template."""


def redirect(app: Sphinx, name: str, to: str, *, title: str, link: str) -> Page:
    """Return a page that redirects to ``page`` or ``page#place``, with no need for scripts."""
    docname, mark, place = to.partition("#")
    page = app.builder.get_target_uri(docname)
    way = relative_uri(app.builder.get_target_uri(name), page)
    base = app.config.html_baseurl
    words = {
        "language": str(app.config.language).replace("_", "-"),
        "title": title,
        "link": link,
        "target": way + mark + place,
        "canonical": urljoin(f"{base.rstrip('/')}/", page) if base else "",
    }
    return name, {"handbook_redirect": words}, "handbook-redirect.html"
