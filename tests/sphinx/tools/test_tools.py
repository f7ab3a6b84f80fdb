"""Tools in small handbooks: what is printed of a file."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from tests.sphinx.tools.plan import DIVIDED, TOOL, add_plan, data_of, page_of

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


@pytest.fixture(scope="module")
def site(shared: Handbook) -> SphinxTestApp:
    add_plan(shared)
    return shared.build()


def test_an_e_book_has_no_form(planned: Handbook) -> None:
    page = page_of(planned.build("epub"), "plan.xhtml")
    assert "<form" not in page
    assert "<input" not in page


def test_each_question_has_a_label_and_what_tells_more_about_it(site: SphinxTestApp) -> None:
    page = page_of(site)
    old = '<span id="felt-skriver"></span>'
    assert f'<label for="answer-skriver">{old}Hvem legger ut innlegg?' in page
    assert (
        'id="answer-skriver" name="skriver" aria-describedby="help-skriver advice-skriver"' in page
    )
    assert '<div class="handbook-help" id="help-skriver">' in page
    assert re.search(
        r'<fieldset aria-describedby="advice-lover"[^>]*>\s*<legend><span id="felt-lover"></span>Når kan',
        page,
    )
    assert 'type="checkbox" name="lover" value="helg"' in page
    assert 'type="radio" name="tilgang" value="en"' in page
    assert page.count("Må være med") == 1


def test_markup_in_a_file_is_words(site: SphinxTestApp) -> None:
    assert "Bare &lt;én&gt;" in page_of(site)


def test_advice_stands_in_a_list_that_reads_alone_with_links_to_rules(site: SphinxTestApp) -> None:
    page = page_of(site)
    listed = page[page.index('class="handbook-advice-list') :]
    assert '<li class="handbook-advice" data-advice="ingen-vikar" data-at="vikar">' in listed
    assert '<p class="handbook-advice-title">Ingen tar over</p>' in listed
    assert 'href="rolle.html#rule-rolle"' in listed


def test_the_page_carries_what_the_engine_takes_and_no_words_of_the_file(
    site: SphinxTestApp,
) -> None:
    data = data_of(page_of(site))
    assert data["questions"][0] == {"id": "skriver", "kind": "line", "required": True}
    assert data["questions"][2] == {
        "id": "lover",
        "kind": "choices",
        "required": False,
        "options": ["dag", "helg"],
    }
    assert data["advice"][1] == {
        "id": "udekket",
        "when": [{"uncovered": "lover", "by": "passer"}],
    }
    assert data["advice"][2]["when"] == [
        {"chosen": "tilgang", "option": "en"},
        {"mentions": "skriver", "words": ["bibliotek"]},
        {"omits": "vikar", "words": ["sjef"]},
        {"without-number": "vikar"},
    ]


def test_the_script_is_loaded_where_a_tool_is_and_nowhere_else(site: SphinxTestApp) -> None:
    assert 'src="_static/handbook-tool.js' in page_of(site)
    assert "handbook-tool.js" not in page_of(site, "rolle.html")


def test_the_page_is_read_again_when_the_file_changes(planned: Handbook) -> None:
    planned.build()
    planned.change("docs/_data/plan.yaml", "Hvem tar over?", "Hvem er vikar?")
    assert "Hvem er vikar?" in unescape(page_of(planned.build()))


def test_a_tool_can_do_without_advice_and_document(planned: Handbook) -> None:
    planned.write("docs/_data/plan.yaml", TOOL[: TOOL.index("advice:")])
    app = planned.build()
    assert app.warning.getvalue() == ""
    page = page_of(app)
    assert "handbook-advice-list" not in page
    assert 'name="print"' not in page


def test_a_handbook_can_keep_its_tools_elsewhere(planned: Handbook) -> None:
    planned.folder.joinpath("docs/_data").rename(planned.folder / "verktoy")
    planned.change("docs/conf.py", "nitpicky", 'handbook_tool_dir = "../verktoy"\nnitpicky')
    app = planned.build()
    assert app.warning.getvalue() == ""
    assert "Hvem legger ut innlegg?" in page_of(app)


def test_a_divided_form_is_whole_without_scripts_and_its_steps_have_addresses(
    planned: Handbook,
) -> None:
    planned.write("docs/_data/plan.yaml", DIVIDED)
    app = planned.build()
    assert app.warning.getvalue() == ""
    page = page_of(app)
    titles = re.findall(r'<h(\d) class="handbook-tool-title">(.*?)</h', page)
    assert [(level, re.sub("<.*?>", "", title)) for level, title in titles] == [
        ("2", "Steg 1 av 2 Folk"),
        ("3", "Hvem gjør hva"),
        ("2", "Steg 2 av 2 Tid"),
        ("3", "Når"),
        ("2", "Søknaden"),
        ("3", "Søknad om kanal"),
        ("4", "Lederens avgjørelse"),
        ("2", "Dette bør dere tenke på"),
    ]
    assert 'href="#step-tida"' in page
    assert '<section class="handbook-tool-step" id="step-tida">' in page
    assert page.index('id="step-tida"') < page.index('name="dager"') < page.index("</form>")
