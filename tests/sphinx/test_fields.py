"""Editors find the fields of their files in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

PAGE = "---\norphan: true\n---\n# Felt\n\n:::{fields} question\n:::\n"


@pytest.fixture
def reported(handbook: Handbook) -> Handbook:
    handbook.write("docs/felt.md", PAGE)
    return handbook


def test_the_table_names_the_roles_and_kinds_of_work_of_the_handbook(reported: Handbook) -> None:
    with reported.folder.joinpath("docs/conf.py").open("a", encoding="utf-8") as conf:
        conf.write('\nhandbook_work = {"helse": "helse"}\n')
    assert reported.warnings("html") == []
    page = reported.folder.joinpath("docs/_build/html/felt.html").read_text(encoding="utf-8")
    table = BeautifulSoup(page, "html.parser").select_one("table.handbook-fields")
    assert table is not None
    cells = {
        row.td.get_text(strip=True): row.find_all("td")[1].get_text(" ", strip=True)
        for row in table.select("tbody tr")
        if row.td
    }
    assert list(cells)[:5] == ["rule", "id", "draft", "type", "roles"]
    assert cells["roles"].startswith(
        "Hvem spørsmålet er for. Bruk en eller flere av disse: mandat, "
    )
    assert cells["work"].endswith("Bruk en eller flere av disse: helse. Kan utelates.")
    assert cells["situation"].endswith("I en serie har bare det første spørsmålet den.")


def test_the_keys_of_a_tools_file_are_listed_without_what_is_below_them(
    reported: Handbook,
) -> None:
    reported.change("docs/felt.md", "question", "tool")
    assert reported.warnings("html") == []
    page = reported.folder.joinpath("docs/_build/html/felt.html").read_text(encoding="utf-8")
    keys = [
        str(key.string) for key in BeautifulSoup(page, "html.parser").select("td:first-child code")
    ]
    first = ["missing", "parts", "steps", "result", "advice", "document"]
    assert keys == [*first, "points", "texts", "limits"]


def test_a_table_that_there_is_not_is_reported_with_those_that_there_are(
    reported: Handbook,
) -> None:
    reported.change("docs/felt.md", "question", "sporsmal")
    (warning,) = reported.reported(
        "ingen felt som heter «sporsmal»", "docs/felt.md:6", "handbook.page"
    )
    assert "Skriv en av disse: question, single, multiple," in warning
