"""The form for scenarios as the build prints it: no key on the page, stencils of all types beside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup

from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PAGE = "# Skriv selv\n\n:::{scenario}\nSkriv på papir.\n:::\n"

CHECKS = """\
kinds: [{id: innlegg, text: Et innlegg}]
channels: [{id: nett, text: Nettet}]
extras: [{id: annet, text: Noe annet}]
lines: [{id: folk-linje, ask: Er alt greit?}]
groups:
  - {id: folk, words: [Kari]}
  - {id: alder, words: [0 år]}
  - {id: annet, words: [hemmelig-]}
checks:
  - {id: navn, title: Navn, ask: Hvem?, line: folk-linje, of: [folk], near: [alder], situations: true}
  - {id: roping, title: Roping, ask: Må du?, line: folk-linje, of: [annet]}
"""


@pytest.fixture
def written(handbook: Handbook) -> Handbook:
    handbook.write("docs/skriv.md", PAGE)
    handbook.list_pages("skriv")
    return handbook


def soup(app: SphinxTestApp, page: str) -> BeautifulSoup:
    return BeautifulSoup(app.outdir.joinpath(page).read_text(encoding="utf-8"), "html.parser")


def pool(app: SphinxTestApp, page: BeautifulSoup) -> dict[str, Any]:
    [named] = page.select(".handbook-pool-file")
    script = app.outdir.joinpath(str(named["data-file"]).split("?")[0]).read_text(encoding="utf-8")
    text = script.removeprefix("globalThis.handbookPool=").removesuffix(";\n")
    found: dict[str, Any] = json.loads(text)
    return found


def test_keys_are_only_in_the_file_beside_the_form_and_stencils_are_of_all_types(
    written: Handbook,
) -> None:
    app = written.build()
    assert app.warning.getvalue() == ""
    page = soup(app, "skriv.html")
    assert page.select("form.handbook-question, .handbook-key") == []
    found = pool(app, page)
    forms = BeautifulSoup(found["html"], "html.parser").select("form.handbook-question")
    assert [form["data-type"] for form in forms] == list(TYPES)
    shown = [
        form["data-question"]
        for name in ("rolle", "taushetsplikt")
        for form in soup(app, f"{name}.html").select("form.handbook-question")
    ]
    assert sorted(one["id"] for one in found["records"]) == sorted(map(str, shown))
    assert all(one["written"]["situation"] for one in found["records"])


def test_only_checks_of_situations_are_on_the_page_with_the_groups_they_use(
    written: Handbook,
) -> None:
    assert soup(written.build(), "skriv.html").select("handbook-scenario > .handbook-data") == []
    written.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    written.write("docs/_data/draft.yaml", CHECKS)
    app = written.build()
    assert app.warning.getvalue() == ""
    [script] = soup(app, "skriv.html").select("handbook-scenario > .handbook-data")
    data = json.loads(script.text)
    assert data["titles"] == {"navn": "navn"}
    assert [check["id"] for check in data["checks"]["checks"]] == ["navn"]
    assert [tag for tag, _phrases in data["checks"]["phrases"]] == ["@folk", "@alder"]


@pytest.mark.parametrize("also", ["", "\n:::{draft}\n:::\n"], ids=["alone", "with drafts"])
def test_faults_in_the_words_that_the_form_looks_for_are_reported_once(
    written: Handbook, also: str
) -> None:
    written.write("docs/skriv.md", PAGE + also)
    written.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    written.write("docs/_data/draft.yaml", CHECKS.replace("near: [alder]", "near: [alderen]"))
    place = "docs/_data/draft.yaml:10"
    assert len(written.reported("ukjent verdi i «near»", place, "handbook.draft")) == 1


def test_the_form_does_not_need_what_was_learnt_of_drafts(written: Handbook) -> None:
    written.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    written.write("docs/_data/draft.yaml", CHECKS + "experience: borte.json\n")
    app = written.build()
    assert app.warning.getvalue() == ""
    assert soup(app, "skriv.html").select("handbook-scenario > .handbook-data")


def test_quizzes_lead_to_the_form_only_where_there_is_one(written: Handbook) -> None:
    [quiz] = soup(written.build(), "rolle.html").select("handbook-quiz")
    assert quiz["data-edit"] == "skriv.html"
    written.write("docs/skriv.md", "# Skriv selv\n")
    [quiz] = soup(written.build(), "rolle.html").select("handbook-quiz")
    assert "data-edit" not in quiz.attrs


@pytest.mark.parametrize("builder", ["text", "latex", "singlehtml", "epub", "man"])
def test_other_builders_print_what_readers_without_scripts_get(
    written: Handbook, builder: str
) -> None:
    app = written.build(builder)
    pages = [
        path.read_text(encoding="utf-8")
        for path in app.outdir.rglob("*")
        if path.suffix in {".txt", ".tex", ".html", ".xhtml", ".1"}
    ]
    assert any("Skriv på papir" in page for page in pages)
    assert not any("stencil-" in page for page in pages)


def test_a_second_form_on_a_page_is_reported_at_its_line(written: Handbook) -> None:
    written.write("docs/skriv.md", PAGE + "\n:::{scenario}\n:::\n")
    written.reported("Siden har skjemaet fra før.", "docs/skriv.md:7", "handbook.quiz")


def test_a_handbook_without_questions_is_told_that_the_form_needs_one(written: Handbook) -> None:
    for path in (written.folder / "quizzes").glob("*.yaml"):
        path.unlink()
    assert any("ingen quizfil" in warning for warning in written.warnings())


def test_the_form_links_to_the_page_that_shows_how_to_make_it_unrecognisable(
    written: Handbook,
) -> None:
    assert soup(written.build(), "skriv.html").select(".handbook-scenario-swaps a") == []
    written.write(
        "docs/skriv.md", PAGE.replace("{scenario}\n", "{scenario}\n:guide: rolle.md#slik\n\n")
    )
    [link] = soup(written.build(), "skriv.html").select(".handbook-scenario-swaps a")
    assert link["href"] == "rolle.html#slik"


def test_a_page_that_is_not_there_is_reported_where_the_form_would_link_to_it(
    written: Handbook,
) -> None:
    written.write("docs/skriv.md", PAGE.replace("{scenario}\n", "{scenario}\n:guide: borte.md\n\n"))
    written.reported("Siden «borte.md» finnes ikke.", "docs/skriv.md:3", "handbook.quiz")
