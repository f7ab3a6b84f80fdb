"""Make the README's picture: an answered question in a real browser on the built site.

Run ``python docs-dev/screenshot.py`` in the environment of the session ``test``.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.site_server import serve  # noqa: E402 - below the path
from tests.programs import chromium  # noqa: E402 - as above

PAGE = "/retningslinjer/taushetsplikt.html"


def main() -> None:
    """Answer the first question of a rule and take a screenshot."""
    with sync_playwright() as playwright, serve(ROOT / "_build" / "html") as url:
        program = chromium.find() or sys.exit(chromium.MISSING)
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        page = browser.new_page(viewport={"width": 1180, "height": 1160}, reduced_motion="reduce")
        page.goto(url + PAGE)
        question = page.locator("form.handbook-question").first
        question.locator("[data-option=a] label").click()
        question.get_by_role("button", name="Sjekk svaret").click()
        question.locator(".handbook-verdict .handbook-mark").wait_for()
        page.locator("#prov-deg").evaluate("section => section.scrollIntoView()")
        page.screenshot(path=Path(__file__).with_suffix(".png"))
        browser.close()


if __name__ == "__main__":
    main()
