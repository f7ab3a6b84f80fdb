"""Addresses of pages on the web, for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.config import Config


def web_address(config: Config, docname: str, anchor: str = "") -> str | None:
    """Return the address of a page on the web, or ``None`` when ``html_baseurl`` is not set."""
    if not config.html_baseurl:
        return None
    suffix = config.html_link_suffix or config.html_file_suffix or ".html"
    page = f"{config.html_baseurl.rstrip('/')}/{docname}{suffix}"
    return f"{page}#{anchor}" if anchor else page
