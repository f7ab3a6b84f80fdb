"""A page whose scripts come after its first paint does not move under the reader's finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import DESKTOP, RULE, TELEPHONE
from tests.browser.shift import LEAST_SHIFT, SHIFT

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from tests.browser.quiz_page import OpenPage

PAGES = (
    "/index.html",
    RULE,
    "/kan-jeg.html",
    "/veier/ny-ansatt.html",
    "/egentest/ansatt.html",
    "/egentest/folkevalgt.html",
    "/egentest/framgang.html",
    "/egentest/repeter.html",
    "/kurs/hefte.html",
    "/kurs/plenum.html",
    "/verktoy/kanalplan.html",
    "/verktoy/utkast.html",
    "/verktoy/scenario.html",
    "/verktoy/vurder.html",
)
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
READY = "() => document.readyState === 'complete' && !document.querySelector(':not(:defined)')"


@pytest.mark.parametrize("screen", [DESKTOP, TELEPHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_when_scripts_come_after_the_first_paint(
    open_page: OpenPage, address: str, path: str, screen: dict[str, int]
) -> None:
    page = open_page(f"{address}/_static/merke.svg", viewport=screen)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/handbook*.js*", hold)
    # What is tested is scripts; a font may come before or after the first paint.
    page.route("**/*.woff2", lambda route: route.abort())
    page.goto(address + path, wait_until="commit")
    page.wait_for_function(PAINTED)
    page.unroute("**/handbook*.js*", hold)
    for route in held:
        route.continue_()
    page.wait_for_function(READY)
    assert page.evaluate(SHIFT) < LEAST_SHIFT
