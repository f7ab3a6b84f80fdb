"""A short address, typed from paper, opens the question: on a small site below a folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from handbook_ext.print.short import short_code
from tests.browser.site_server import serve
from tests.browser.test_valid import validate
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page
    from sphinx.testing.util import SphinxTestApp


def test_a_typed_address_ends_at_the_question_and_its_page_is_valid(
    tmp_path: Path, make_app: Callable[..., SphinxTestApp], open_page: Callable[..., Page]
) -> None:
    handbook = Handbook(tmp_path / "handbook", make_app)
    handbook.change(
        "docs/conf.py", "nitpicky", 'html_baseurl = "https://example.no/regler/"\nnitpicky'
    )
    site = handbook.build("html").outdir
    typed = f"s/{short_code('hva-kan-vises')}"
    assert validate(site / typed / "index.html") == {}
    with serve(site, prefix="/regler") as address:
        page = open_page(f"{address}/{typed}")
        expect(page).to_have_url(re.compile(r"/regler/taushetsplikt\.html#hva-kan-vises$"))
        expect(page.get_by_text("Navnelapper på dørene.").first).to_be_in_viewport()
