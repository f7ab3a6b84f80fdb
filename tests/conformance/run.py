"""Run all other checkers on the built handbook and print one table.

It fails when a finding is not accepted in ``accepted.yaml``, when an accepted one is gone,
and when a checker finds nothing in what is broken on purpose.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from handbook_ext.lms.folder import FOLDER
from tests.browser.pages import DESKTOP, PHONE, find_pages
from tests.browser.site_server import serve
from tests.conformance import book, broken, in_page, manifests, markup, packages, papers
from tests.conformance.finding import Findings, read_accepted, unaccepted, unused
from tests.programs import chromium

BUILD = Path(__file__).parents[2] / "_build"
SITE, BOOK, PAPERS = BUILD / "html", BUILD / "epub", BUILD / "html" / "trykk"
SHOWN = 200
"""How many findings are printed in full."""


def check_all(site: Path, books: Path, pdfs: Path) -> list[Findings]:
    """Return the findings of every checker."""
    pages = find_pages(site)
    return [
        *check_pages(site, pages),
        *markup.check(site, pages),
        book.check(books),
        papers.check(pdfs),
        manifests.check(site / FOLDER),
    ]


def blind() -> list[Findings]:
    """Return the results of those checkers that find nothing in what is broken."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        written = (broken.write_site, broken.write_book, broken.write_paper)
        results = check_all(*(write(folder) for write in written))
    return [result for result in results if not result.found]


def check_pages(site: Path, pages: list[str]) -> list[Findings]:
    """Return the findings of the checkers that run in the page, on a phone and a desktop."""
    program = chromium.find()
    if program is None:
        sys.exit(chromium.MISSING)
    found = []
    with serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        page = browser.new_context(locale="nb-NO", reduced_motion="reduce").new_page()
        for path in pages:
            for size in (PHONE, DESKTOP):
                page.set_viewport_size(size)
                if size is PHONE:
                    page.goto(address + path)
                found += in_page.find(page, f"{path} ({size['width']})")
        browser.close()
    return [
        Findings(name, "HTML", len(pages), [each for each in found if each.checker == name])
        for name in (in_page.IBM_NAME, in_page.SNIFFER_NAME)
    ]


def main() -> None:
    """Print the table; exit with an error when something must be mended."""
    packages.install()
    for checker in blind():
        print(
            f"{checker.checker} finds nothing wrong in broken {checker.subject}: it does not work."
        )
        sys.exit(1)
    results = check_all(SITE, BOOK, PAPERS)
    accepted = read_accepted()
    everything = [finding for result in results for finding in result.found]
    print(f"{'checker':<18} {'of':<9} {'checked':>8} {'accepted':>9} {'to mend':>8}")
    for result in results:
        left = len(unaccepted(result.found, accepted))
        counts = f"{result.looked_at:>8} {len(result.found) - left:>9} {left:>8}"
        print(f"{result.checker:<18} {result.subject:<9} {counts}")
    to_mend = unaccepted(everything, accepted)
    idle = unused(everything, accepted)
    for finding in to_mend[:SHOWN]:
        print(f"{finding.place}: {finding.checker}: {finding.rule}: {finding.what}")
    for entry in idle:
        print(f"accepted.yaml: {entry.checker} no longer finds {entry.rule}: take it out.")
    nothing = [result for result in results if result.looked_at == 0]
    for result in nothing:
        print(f"{result.checker} had nothing to check. Build the handbook first.")
    if to_mend or idle or nothing:
        sys.exit(1)


if __name__ == "__main__":
    main()
