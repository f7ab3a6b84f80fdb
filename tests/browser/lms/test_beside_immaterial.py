"""Packages of a handbook in a theme that prints pages in another way, and asks for files of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect
from sphinx.testing.util import SphinxTestApp

from tests.browser.lms.conftest import GUIDE
from tests.browser.lms.platform import POLICY, Visit, faults, install
from tests.browser.lms.test_packages import STATUS
from tests.browser.site_server import serve
from tests.browser.theme_conf import CONF
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Response

    from tests.browser.quiz_page import OpenPage
    from tests.builds import Builds


def test_a_guide_is_taken_step_by_step_and_nothing_is_asked_for_in_vain(
    tmp_path: Path, open_page: OpenPage, handbook_builds: Builds
) -> None:
    handbook = Handbook(tmp_path / "handbook", SphinxTestApp)
    handbook.write("docs/ny.md", GUIDE)
    handbook.list_pages("ny")
    conf = tmp_path / "handbook/docs/conf.py"
    theme = 'html_theme = "sphinx_immaterial"\n'
    conf.write_text(conf.read_text() + theme + CONF["sphinx_immaterial"])
    made = tmp_path / "made"
    # In a process of its own: the theme changes Sphinx for all that come after it.
    handbook_builds.build("-q", "-W", "-b", "lms", conf.parent, made)
    install(tmp_path, made)
    with serve(tmp_path, headers={"Content-Security-Policy": POLICY}) as address:
        page = open_page(f"{address}/player.html?ny", may_fail="platform")
        failed: list[str] = []

        def note(answer: Response) -> None:
            if not answer.ok:
                failed.append(answer.url)

        page.on("response", note)
        page.reload()
        visit = Visit(page)
        expect(visit.frame.locator(".handbook-guide-progress")).to_contain_text("Steg 1 av 2")
        expect(visit.frame.get_by_role("heading", name="Så")).to_be_hidden()
        asked = visit.frame.locator("handbook-round .handbook-question:visible")
        asked.locator(".handbook-option label").first.click()
        asked.get_by_role("button", name="Sjekk svaret").click()
        expect(asked.locator("button[type=reset]")).to_be_visible()
        visit.frame.get_by_role("button", name="Neste steg").click()
        expect(visit.frame.get_by_role("heading", name="Så")).to_be_visible()
        visit.frame.get_by_role("button", name="Fullfør").click()
        visit.wait_for(STATUS, "completed")
        assert failed == []
        assert faults(visit.said()) == []
