"""Make pictures of the main views in ``_build/screenshots``: each in every look, and two in print.

Run ``python docs-dev/screenshots.py`` in the environment of the session ``test``, after a
build. Arguments choose views: ``python docs-dev/screenshots.py front quiz``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.site_server import serve  # noqa: E402 - below the path
from tests.programs import chromium  # noqa: E402 - as above

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SITE = ROOT / "_build" / "html"
FOLDER = ROOT / "_build" / "screenshots"
RULE = "/retningslinjer/taushetsplikt.html"
SIZES = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
SCHEMES = ("light", "dark")


class View(NamedTuple):
    """Pictures of a page: scrolled to a place, with its first question answered, whole, or in parts."""

    path: str
    place: str = ""
    is_answered: bool = False
    is_whole: bool = False
    each: str = ""


VIEWS = {
    "front": View("/index.html", is_whole=True),
    "rule": View(RULE),
    "rule-whole": View(RULE, is_whole=True),
    "quiz": View(RULE, "#prov-deg"),
    "quiz-answered": View(RULE, "#prov-deg", is_answered=True),
    "advice": View("/rad/varsom.html"),
    "plain": View("/strategi/versjoner.html", is_whole=True),
    "search": View("/search.html?q=taushetsplikt"),
    "register": View("/handbook-rules.html", is_whole=True),
    "types": View("/redaksjon/sporsmalstyper.html", each="form.handbook-question"),
    "glossary": View("/om/ordliste.html"),
    "tool": View("/verktoy/kanalplan.html", is_whole=True),
    "notice": View("/verktoy/informasjonstekst.html", is_whole=True),
    "channels": View("/verktoy/kanaler.html", is_whole=True),
    "changes": View("/om/endringer.html"),
    "statement": View("/om/tilgjengelighet.html"),
}
PRINTS = {
    "front": "/index.html",
    "rule": RULE,
    "types": "/redaksjon/sporsmalstyper.html",
    "tool": "/verktoy/kanalplan.html",
    "channels": "/verktoy/kanaler.html",
}


def photograph(page: Page, view: View, file: Path) -> None:
    """Bring the page into the state of a view, and take its pictures."""
    if view.is_answered:
        question = page.locator("form.handbook-question").first
        question.locator("[data-option=a] label").click()
        question.get_by_role("button", name="Sjekk svaret").click()
        question.locator(".handbook-verdict .handbook-mark").wait_for()
    if view.place:
        page.locator(view.place).evaluate("place => place.scrollIntoView()")
    page.wait_for_timeout(300)
    if not view.each:
        page.screenshot(path=file, full_page=view.is_whole)
    for number, part in enumerate(page.locator(view.each).all() if view.each else (), 1):
        part.screenshot(path=file.with_stem(f"{file.stem}-{number}"))


def take_all(browser: Browser, address: str, chosen: list[str]) -> None:
    """Take the chosen views that the site has, in all sizes and schemes."""
    for size, viewport in SIZES.items():
        for scheme in SCHEMES:
            context = browser.new_context(
                viewport=viewport,  # type: ignore[arg-type]
                color_scheme=scheme,  # type: ignore[arg-type]
                reduced_motion="reduce",
                locale="nb-NO",
            )
            page = context.new_page()
            for name in chosen:
                view = VIEWS[name]
                if (SITE / view.path.split("?")[0].lstrip("/")).is_file():
                    page.goto(address + view.path, wait_until="networkidle")
                    photograph(page, view, FOLDER / f"{name}-{size}-{scheme}.png")
            context.close()


def print_all(browser: Browser, address: str, chosen: list[str]) -> None:
    """Print pages as a reader's browser would."""
    page = browser.new_page()
    for name, path in PRINTS.items():
        if name in chosen:
            page.goto(address + path, wait_until="networkidle")
            page.pdf(path=FOLDER / f"{name}.pdf", format="A4")
    page.close()


def main() -> None:
    """Make the folder and the pictures."""
    chosen = sys.argv[1:] or list(VIEWS)
    if unknown := set(chosen) - set(VIEWS):
        sys.exit(f"No view is called {', '.join(sorted(unknown))}. There are {', '.join(VIEWS)}.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, serve(SITE) as address:
        program = chromium.find() or sys.exit(chromium.MISSING)
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        take_all(browser, address, chosen)
        print_all(browser, address, chosen)
        browser.close()
    print(FOLDER)


if __name__ == "__main__":
    main()
