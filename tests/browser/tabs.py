"""Tabs of the browser: none may contact another host, and no script may fail."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@dataclass
class Tab:
    """A page, and the requests and errors of its context."""

    page: Page
    host: str
    may_fail: str | None
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Tabs:
    """Opens tabs, each in its own context."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.opened: list[Tab] = []

    def open(self, url: str, may_fail: str | None = None, **options: object) -> Page:
        """Open an address; script errors that match ``may_fail`` are expected.

        Motion is reduced, so that no test waits for a page to scroll, unless the options say
        otherwise: see :data:`tests.browser.pages.MOTION`.
        """
        settings: dict[str, Any] = {"locale": "nb-NO", "reduced_motion": "reduce", **options}
        context = self.browser.new_context(**settings)
        page = context.new_page()
        tab = Tab(page, urlsplit(url).netloc, may_fail)
        self.opened.append(tab)
        context.on("request", lambda request: tab.requests.append(request.url))
        page.on("pageerror", lambda error: tab.errors.append(error.message))
        answer = page.goto(url)
        assert answer is None or answer.status < 400, f"There is no {url}."
        return page

    def close(self) -> None:
        """Close all tabs; check that no request left the tab's host and no script failed."""
        for tab in self.opened:
            tab.page.context.close()
        for tab in self.opened:
            own = (tab.host, "blob", "data")
            others = [url for url in tab.requests if place(url) not in own]
            assert others == [], "The site asked another host."
            unforeseen = [
                error
                for error in tab.errors
                if not (tab.may_fail and re.search(tab.may_fail, error))
            ]
            assert unforeseen == [], "A script failed."


def place(url: str) -> str:
    """Return the host of an address, or its scheme when it is part of the page itself."""
    parts = urlsplit(url)
    return parts.scheme if parts.scheme in {"blob", "data"} else parts.netloc
