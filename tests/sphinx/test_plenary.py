"""The page for a room: all questions with their keys, and the links to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from handbook_ext.plenary.words import plenary_words

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

EXCERPT = "---\norphan: true\n---\n# Utdrag\n\n:::{quiz} rolle\n:only: hvem-snakker\n:::\n"
PAGE = "---\norphan: true\n---\n# Vis i plenum\n\n:::{plenary}\n:::\n"


def soup(app: SphinxTestApp, page: str) -> BeautifulSoup:
    html = app.outdir.joinpath(page).read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser")


def pool_of(app: SphinxTestApp, page: str) -> BeautifulSoup:
    """Return the questions in the pool file of a page."""
    (named,) = soup(app, page).select(".handbook-pool-file")
    script = app.outdir.joinpath(page).with_name(str(named["data-file"]).split("?")[0])
    content = script.read_text(encoding="utf-8").removeprefix("globalThis.handbookPool=")
    return BeautifulSoup(json.loads(content.removesuffix(";\n"))["html"], "html.parser")


@pytest.fixture(scope="module")
def site(shared: Handbook) -> SphinxTestApp:
    shared.write("docs/plenum.md", PAGE)
    shared.write("docs/utdrag.md", EXCERPT)
    shared.change(
        "quizzes/rolle.yaml", "    roles:", "    discuss: Hvem ellers kan svare?\n    roles:"
    )
    return shared.build()


@pytest.fixture(scope="module")
def page(site: SphinxTestApp) -> BeautifulSoup:
    return soup(site, "plenum.html")


def links(app: SphinxTestApp, page: str = "rolle.html") -> list[tuple[str, str]]:
    found = soup(app, page).select(".handbook-notebook a")
    return [(str(link["href"]), link.get_text()) for link in found]


def test_a_file_beside_it_holds_every_question_with_its_key_and_what_to_discuss(
    site: SphinxTestApp, page: BeautifulSoup
) -> None:
    assert site.warning.getvalue() == ""
    assert len(page.select("handbook-plenary")) == 1
    assert page.select("form.handbook-question") == []
    home = [
        form["data-question"]
        for name in ("rolle", "taushetsplikt")
        for form in soup(site, f"{name}.html").select("form.handbook-question")
    ]
    pool = pool_of(site, "plenum.html")
    forms = pool.select("form.handbook-question")
    assert [form["data-question"] for form in forms] == home
    assert len(pool.select(".handbook-key")) == len(home)
    (discuss,) = pool.select(".handbook-discuss")
    assert discuss.get_text().split("\n") == ["Snakk om det", "Hvem ellers kan svare?", ""]


def test_only_the_trainer_s_page_has_what_to_discuss(site: SphinxTestApp) -> None:
    assert soup(site, "rolle.html").select(".handbook-discuss") == []


def test_what_only_scripts_can_do_is_hidden_and_the_page_says_what_they_would_do(
    page: BeautifulSoup,
) -> None:
    for part in (".handbook-plenary-start", ".handbook-stage"):
        assert page.select_one(part)["hidden"] == ""  # type: ignore[index]
    plain = page.select_one(".handbook-plenary-plain")
    assert plain is not None
    assert "må JavaScript være på" in plain.get_text()
    homes = {str(link["href"]): link.get_text() for link in plain.select("a")}
    assert homes == {
        "rolle.html#rule-rolle": "Vær tydelig på rollen",
        "taushetsplikt.html#rule-taushetsplikt": "Vern om taushetsplikten",
    }


def test_the_panel_offers_the_rules_by_title_and_the_roles_of_the_handbook(
    page: BeautifulSoup,
) -> None:
    rules = {str(o["value"]): o.get_text() for o in page.select("select[name=rule] option")}
    assert rules == {
        "rolle": "Vær tydelig på rollen",
        "taushetsplikt": "Vern om taushetsplikten",
    }
    roles = [option["value"] for option in page.select("select[name=role] option")]
    assert roles == ["", "mandat", "ansatt", "folkevalgt"]
    (chosen,) = page.select("select[name=number] option[selected]")
    assert chosen["value"] == "6"


def test_every_word_that_the_scripts_say_is_printed(page: BeautifulSoup) -> None:
    words = json.loads(str(page.select_one("handbook-plenary")["data-words"]))  # type: ignore[index]
    assert words.keys() == plenary_words().keys()
    assert "" not in words.values()


def test_a_rule_s_quiz_links_to_the_plenary_only_where_there_is_one(handbook: Handbook) -> None:
    assert links(handbook.build()) == []
    handbook.write("docs/plenum.md", PAGE)
    assert links(handbook.build()) == [("plenum.html#rule=rolle", "Vis i plenum")]
    handbook.folder.joinpath("docs/plenum.md").unlink()
    assert links(handbook.build()) == []


def test_an_excerpt_has_no_link_to_the_plenary(site: SphinxTestApp) -> None:
    assert links(site, "utdrag.html") == []
    assert links(site)


def test_an_argument_is_reported_with_its_place(handbook: Handbook) -> None:
    handbook.write("docs/plenum.md", PAGE.replace("{plenary}", "{plenary} rolle"))
    assert any("docs/plenum.md:6" in warning for warning in handbook.warnings())
