"""A quiz on a page: complete, accessible and safe before any script runs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup, Tag

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


@pytest.fixture(scope="module")
def site(shared: Handbook) -> SphinxTestApp:
    """Return a handbook with an excerpt of a quiz."""
    shared.write(
        "docs/rad.md", "# Råd\n\n:::{quiz} taushetsplikt\n:only: utkastet rekkefolgen\n:::\n"
    )
    return shared.build()


def form_on(site: SphinxTestApp, page: str, question: str) -> Tag:
    soup = BeautifulSoup(site.outdir.joinpath(page).read_text(encoding="utf-8"), "html.parser")
    form = soup.find("form", id=question)
    assert isinstance(form, Tag)
    return form


def one(tag: Tag, selector: str) -> Tag:
    found = tag.select(selector)
    assert len(found) == 1, f"{len(found)} of {selector}"
    return found[0]


def test_the_prompt_is_the_legend_and_the_situation_describes_the_group(
    site: SphinxTestApp,
) -> None:
    form = form_on(site, "rolle.html", "hvem-snakker")
    fieldset = one(form, "fieldset.handbook-answer")
    assert one(fieldset, "legend").get_text() == "Spørsmål 1: Hva bør du svare? Velg ett svar."
    situation = one(form, f"#{fieldset['aria-describedby']}")
    assert "Du svarer for biblioteket." in situation.get_text()
    assert one(situation, "em").get_text() == "biblioteket"


def test_no_two_groups_of_a_page_have_the_same_name(handbook: Handbook) -> None:
    excerpt = ":::{quiz} rolle\n:only: hvem-snakker\n:::\n"
    handbook.write("docs/alt.md", f"# Alt\n\n## Først\n\n{excerpt}\n## Så\n\n{excerpt}")
    handbook.change("docs/index.md", "rolle\n", "rolle\nalt\n")
    app = handbook.build()
    for path in ("alt.html", "rolle.html", "taushetsplikt.html"):
        soup = BeautifulSoup(app.outdir.joinpath(path).read_text(encoding="utf-8"), "html.parser")
        names = [" ".join(legend.get_text().split()) for legend in soup.select("legend")]
        assert len(names) > 1
        assert len(set(names)) == len(names), names
        if path == "alt.html":
            assert "Så, Spørsmål 1: Hva bør du svare? Velg ett svar." in names


def test_every_option_is_a_labelled_control_with_its_letter(site: SphinxTestApp) -> None:
    form = form_on(site, "rolle.html", "hvem-snakker")
    labels = [" ".join(label.get_text().split()) for label in form.select(".handbook-option label")]
    assert labels == ["A At du er bibliotekar, og hva du heter.", "B At det ikke har noe å si."]
    assert [box["type"] for box in form.select(".handbook-option input")] == ["radio"] * 2
    several = form_on(site, "taushetsplikt.html", "hva-kan-vises")
    assert [box["type"] for box in several.select(".handbook-option input")] == ["checkbox"] * 3


def test_the_key_tells_each_judgement_its_reason_and_its_rule(site: SphinxTestApp) -> None:
    form = form_on(site, "rolle.html", "hvem-snakker")
    key = one(form, "details")
    assert one(key, "summary").get_text() == "Slik vurderer vi svarene"
    best, risky = key.select("li")
    assert best.select_one(".handbook-mark").get_text() == "Beste svar"  # type: ignore[union-attr]
    assert "Da vet låneren hvem som snakker." in best.get_text()
    assert one(best, ".handbook-basis a")["href"] == "#rule-rolle"
    assert one(risky, ".handbook-basis a")["href"] == "taushetsplikt.html#rule-taushetsplikt"
    assert one(risky, ".handbook-basis a").get_text() == "Vern om taushetsplikten"


def test_what_an_author_writes_cannot_break_out_of_the_page(site: SphinxTestApp) -> None:
    form = form_on(site, "rolle.html", "hvem-snakker")
    assert '«Er 5 < 6 & "så"?»' in one(form, ".handbook-situation").get_text()
    data = json.loads(one(form, "script").get_text())
    assert data == {
        "id": "hvem-snakker",
        "type": "single",
        "options": [{"id": "a", "verdict": "best"}, {"id": "b", "verdict": "risky"}],
    }


def test_without_scripts_no_dead_button_is_shown(site: SphinxTestApp) -> None:
    form = form_on(site, "rolle.html", "hvem-snakker")
    assert one(form, ".handbook-actions").has_attr("hidden")


def test_only_pages_with_a_quiz_load_the_script(site: SphinxTestApp) -> None:
    loading = [
        page.stem
        for page in sorted(site.outdir.glob("*.html"))
        if "handbook.js" in page.read_text(encoding="utf-8")
    ]
    assert loading == ["rad", "rolle", "taushetsplikt"]


@pytest.mark.parametrize("builder", ["html", "dirhtml", "singlehtml"])
def test_no_page_names_another_host_for_what_it_loads(handbook: Handbook, builder: str) -> None:
    handbook.change("docs/conf.py", "handbook_lite = False", 'html_theme = "furo"')
    handbook.change("docs/conf.py", "nitpicky = True", "handbook_lite = False")
    app = handbook.build(builder)
    pages = list(app.outdir.rglob("*.html"))
    for page in pages:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        loaded = [tag.get("src") or tag.get("href") for tag in soup.select("script, link, img")]
        assert loaded, page
        assert [url for url in loaded if url and re.match(r"(https?:)?//", str(url))] == []
    assert pages


def test_an_excerpt_shows_just_the_questions_it_names_and_they_stay_at_home(
    site: SphinxTestApp,
) -> None:
    assert site.warning.getvalue() == ""
    page = site.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(page, "html.parser")
    assert [form["id"] for form in soup.select("form[data-question]")] == [
        "utkastet",
        "rekkefolgen",
    ]
    later_of_series = one(soup, "form#rekkefolgen")
    assert "Du rydder i bildene" in one(later_of_series, ".handbook-situation").get_text()


def test_an_excerpt_of_an_unknown_question_names_the_nearest(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", "# Råd\n\n:::{quiz} taushetsplikt\n:only: utkaste\n:::\n")
    assert handbook.warnings() == [
        (
            "docs/rad.md:3: WARNING: Quizen «taushetsplikt» har ikke noe spørsmål «utkaste». "
            "Mente du «utkastet»? [handbook.quiz]"
        )
    ]
