"""The page where trainers put a booklet together, and the script beside it with all questions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PAGE = "# Hefte\n\n:::{booklet}\nSlå på skript.\n:::\n"


@pytest.fixture
def hefte(handbook: Handbook) -> Handbook:
    handbook.write("docs/hefte.md", PAGE)
    handbook.change("docs/index.md", "rad\n```", "rad\nhefte\n```")
    handbook.change(
        "quizzes/rolle.yaml", "    roles:", "    discuss: Hvem ellers kan svare?\n    roles:"
    )
    return handbook


def pool(path: Path) -> dict[str, Any]:
    """Return what the file gives the page."""
    script = path.read_text(encoding="utf-8")
    start, end = "globalThis.handbookPool=", ";\n"
    assert script.startswith(start)
    found: dict[str, Any] = json.loads(script.removeprefix(start).removesuffix(end))
    return found


def soup(app: SphinxTestApp, page: str) -> BeautifulSoup:
    return BeautifulSoup(app.outdir.joinpath(page).read_text(encoding="utf-8"), "html.parser")


@pytest.mark.parametrize(
    ("builder", "page"), [("html", "hefte.html"), ("dirhtml", "hefte/index.html")]
)
def test_the_questions_lie_in_a_file_beside_the_page_and_none_of_them_in_it(
    hefte: Handbook, builder: str, page: str
) -> None:
    app = hefte.build(builder)
    assert app.warning.getvalue() == ""
    tool = soup(app, page).select_one("handbook-booklet")
    assert tool is not None
    assert tool.select("form.handbook-question") == []
    named = tool.select_one(".handbook-pool-file")
    assert named is not None
    found = pool(app.outdir.joinpath(page).parent / str(named["data-file"]).split("?")[0])
    forms = BeautifulSoup(found["html"], "html.parser").select("form.handbook-question")
    assert [form["data-question"] for form in forms] == [each["id"] for each in found["records"]]
    assert all(form.select(".handbook-key") for form in forms)
    assert "Hvem ellers kan svare?" in found["html"]


def test_the_file_s_address_changes_with_a_question(hefte: Handbook) -> None:
    def address() -> str:
        named = soup(hefte.build(), "hefte.html").select_one(".handbook-pool-file")
        assert named is not None
        return str(named["data-file"])

    before = address()
    hefte.change("quizzes/rolle.yaml", "Hvem ellers kan svare?", "Hvem andre kan svare?")
    assert address() != before


@pytest.mark.parametrize("builder", ["text", "singlehtml", "epub"])
def test_where_nobody_can_choose_the_page_has_its_sentence_and_no_question(
    hefte: Handbook, builder: str
) -> None:
    app = hefte.build(builder)
    assert app.warning.getvalue() == ""
    name = {"text": "hefte.txt", "singlehtml": "index.html", "epub": "hefte.xhtml"}[builder]
    text = app.outdir.joinpath(name).read_text(encoding="utf-8")
    assert "Slå på skript." in text
    assert "Hvem ellers kan svare?" not in text


def test_a_second_booklet_on_a_page_is_a_fault_with_its_line(hefte: Handbook) -> None:
    hefte.write("docs/hefte.md", PAGE + "\n:::{booklet}\n:::\n")
    (reported,) = hefte.warnings()
    assert reported == (
        "docs/hefte.md:7: WARNING: Siden har et hefte fra før. "
        "Gi hvert hefte sin egen side. [handbook.quiz]"
    )
