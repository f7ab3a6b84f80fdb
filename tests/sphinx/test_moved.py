"""The address of a removed page redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


def move(handbook: Handbook, old: str, new: str) -> None:
    handbook.change("docs/conf.py", "nitpicky", f'handbook_moved = {{"{old}": "{new}"}}\nnitpicky')


@pytest.mark.parametrize(
    ("builder", "file", "way"),
    [
        ("html", "regler/krise.html", "../rolle.html#rule-rolle"),
        ("dirhtml", "regler/krise/index.html", "../../rolle/#rule-rolle"),
    ],
)
def test_an_old_address_leads_to_the_new_page_without_scripts(
    handbook: Handbook, builder: str, file: str, way: str
) -> None:
    move(handbook, "regler/krise", "rolle#rule-rolle")
    app = handbook.build(builder)
    assert app.warning.getvalue() == ""
    page = BeautifulSoup(app.outdir.joinpath(file).read_text(encoding="utf-8"), "html.parser")
    (refresh,) = page.select("meta[http-equiv=refresh]")
    assert refresh["content"] == f"0; url={way}"
    assert [link["href"] for link in page.select("a")] == [way]
    assert page.h1 is not None
    assert page.h1.get_text() == "Siden er flyttet til «Vær tydelig på rollen»"


def test_the_registers_former_address_leads_to_the_register(handbook: Handbook) -> None:
    move(handbook, "handbook-regler", "handbook-rules")
    app = handbook.build()
    assert app.warning.getvalue() == ""
    html = app.outdir.joinpath("handbook-regler.html").read_text(encoding="utf-8")
    (link,) = BeautifulSoup(html, "html.parser").select("a")
    assert link["href"] == "handbook-rules.html"
    assert app.outdir.joinpath("handbook-rules.html").is_file()


def test_where_there_is_no_register_nothing_has_moved_to_it(handbook: Handbook) -> None:
    move(handbook, "handbook-regler", "handbook-rules")
    (warning,) = handbook.warnings(confoverrides={"html_domain_indices": False})
    assert "«handbook-regler» i handbook_moved fører til siden «handbook-rules», som" in warning


FAULTS = {
    "it is still there": ("rad", "rolle", "Siden «rad» i handbook_moved finnes fortsatt. Fjern"),
    "it leads nowhere": (
        "krise",
        "rolla",
        "«krise» i handbook_moved fører til siden «rolla», som ikke finnes. Mente du «rolle»?",
    ),
    "it leads to a place that the page lacks": (
        "krise",
        "rolle#rule-rolla",
        "«krise» i handbook_moved fører til stedet «rule-rolla», som siden ikke har. Mente du «rul",
    ),
    "it is the search's": ("search", "rolle", "Siden «search» i handbook_moved finnes fortsatt."),
    "it is among the theme's files": (
        "_static/a",
        "rolle",
        "«_static/a» i handbook_moved er ingen",
    ),
    "no file can have it": ("a" * 300, "rolle", f"«{'a' * 80}» i handbook_moved er ingen adresse"),
    "it is outside": ("../krise", "rolle", "«../krise» i handbook_moved er ingen adresse i håndb"),
}


@pytest.mark.parametrize(("old", "new", "reported"), FAULTS.values(), ids=FAULTS)
def test_an_old_address_with_a_fault_is_reported_at_its_line_and_no_page_is_written(
    handbook: Handbook, old: str, new: str, reported: str
) -> None:
    move(handbook, old, new)
    (warning,) = handbook.warnings("html")
    assert warning.startswith(f"docs/conf.py:7: WARNING: {reported}")
    assert warning.endswith("[handbook.page]")
    assert not handbook.folder.joinpath("docs/_build/html/krise.html").exists()
