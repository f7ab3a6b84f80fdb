"""A page with both forms that look over texts: each is answered by its own checks."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.draft.draft_page import Writer
from tests.browser.scenario.scenario_page import Scenario
from tests.browser.site_server import serve
from tests.sphinx.small_handbook import ROOT
from tests.sphinx.test_scenario import CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.quiz_page import OpenPage
    from tests.builds import Builds

PAGE = "---\norphan: true\n---\n# Skriv\n\n:::{scenario}\n:::\n\n:::{draft}\n:::\n"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, handbook_builds: Builds) -> Iterator[str]:
    """Build a small handbook; the address of the page with both forms."""
    folder = tmp_path_factory.mktemp("both") / "handbook"
    shutil.copytree(ROOT, folder)
    folder.joinpath("docs/_data").mkdir(exist_ok=True)
    folder.joinpath("docs/_data/draft.yaml").write_text(CHECKS, "utf-8")
    folder.joinpath("docs/skriv.md").write_text(PAGE, "utf-8")
    handbook_builds.build("-q", "docs", "_build", cwd=folder)
    with serve(folder / "_build") as address:
        yield f"{address}/skriv.html"


def test_the_form_for_questions_and_the_look_over_drafts_have_their_own_checks(
    open_page: OpenPage, both: str
) -> None:
    page = open_page(both)
    scenario, writer = Scenario(page), Writer(page)
    situation = scenario.form.get_by_label("Hva har skjedd?")
    situation.fill("Kari (8 år) sier noe hemmelig.")
    asked = scenario.form.get_by_text("kan vise hvem det er")
    expect(asked).to_have_count(1)
    expect(asked).to_contain_text("«Kari»")
    # Secrets are for drafts alone; the engine has the checks of the form when the look asks.
    writer.look("Dette er hemmelig.")
    assert writer.marks() == ["hemmelig1"]
    # And those of the look when the form asks.
    situation.fill("Dette er hemmelig.")
    expect(asked).to_have_count(0)
    expect(writer.hits).to_have_count(1)
