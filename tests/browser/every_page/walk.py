"""One walk through the site: each page is loaded once, then resized and re-themed in place.

Axe checks the whole page on a phone, and the page frame on a desktop.
Pages are loaded on a light phone, as no script depends on the width.
Motion is reduced, so that no colour is checked in the middle of a transition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.axe import AROUND, SCHEMES, WHOLE, take_unseen_away, violations
from tests.browser.every_page.edges import out_of_its_box, past_the_edge, unreached
from tests.browser.every_page.frame import enlarged, floating, repeated
from tests.browser.every_page.modes import moving, printed
from tests.browser.every_page.targets import small_controls, too_small
from tests.browser.pages import DESKTOP, HALF, PHONE, TELEPHONE, WIDE, find_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

# The findings by check and then by page; pages without any are left out. All checks are keys:
# asking for one that was not made is an error, not an empty result.
Faults = dict[str, dict[str, list[str]]]


def walk(open_page: OpenPage, address: str, site: Path) -> Faults:
    """Open every page in turn; return the findings of every check."""
    paths = find_pages(site)
    page = open_page(address + paths[0], viewport=PHONE, reduced_motion="reduce")
    faults: Faults = {}
    for path in paths:
        page.set_viewport_size(PHONE)
        page.goto(address + path)
        for look, found in looks(page):
            pages = faults.setdefault(look, {})
            if found:
                pages[path] = found
    return faults


def looks(page: Page) -> Iterator[tuple[str, list[str]]]:
    """Check a page in all ways; yield each check with its findings."""
    yield "targets phone", too_small(page) + small_controls(page)
    yield "edges phone", past_the_edge(page) + unreached(page)
    yield "floating phone", floating(page)
    yield "names", repeated(page)
    page.set_viewport_size(TELEPHONE)
    with enlarged(page):
        large = past_the_edge(page) + unreached(page) + out_of_its_box(page)
        yield "letters twice as large", large
    page.set_viewport_size(HALF)
    yield "edges half", past_the_edge(page) + unreached(page)
    page.set_viewport_size(DESKTOP)
    yield "edges desktop", past_the_edge(page) + unreached(page)
    yield "motion", moving(page)
    yield "paper", printed(page)
    page.set_viewport_size(WIDE)
    yield "targets wide", too_small(page) + small_controls(page)
    take_unseen_away(page)
    page.set_viewport_size(DESKTOP)
    yield from axe(page, "desktop", AROUND)
    page.set_viewport_size(PHONE)
    yield from axe(page, "phone", WHOLE)


def axe(page: Page, size: str, context: dict[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Yield axe's findings in both colour schemes; the page is light afterwards."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        yield f"axe {scheme} {size}", violations(page, context)
    page.emulate_media(color_scheme="light")
