"""The search index: what it contains, and what it leaves out, in plain text."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from handbook_ext.search.index import FILE, read_index

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


def pages(app: SphinxTestApp) -> dict[str, Any]:
    """Return the index's entry for each page, by address."""
    return {page["address"]: page for page in read_index(app.outdir)["pages"]}


def text(page: dict[str, Any], part: str = "sections") -> str:
    return " ".join(words for _id, _heading, words, *_audience in page[part])


def in_furo(handbook: Handbook) -> Handbook:
    handbook.change("docs/conf.py", "nitpicky = True", 'html_theme = "furo"')
    handbook.folder.joinpath("docs/_data").mkdir(exist_ok=True)
    return handbook


@pytest.fixture
def furo(handbook: Handbook) -> Handbook:
    return in_furo(handbook)


EXTRA = {
    "usokt": ("nosearch: true", "Tekst."),
    "svar": ("search_kind: answer", ""),
    "rad-av-lenker": ("", "{rule}`rolle` og {rule}`taushetsplikt` · {rule}`rolle`\n\nBlåbær."),
    "fortalt": ("", "Les {rule}`rolle` før du svarer."),
    "i-biter": ("", "Bla\u030ab\u00e6r."),
    "egentest": ("", ":::{selftest} mandat\n:::"),
    "side-nn": ("language: nn", ""),
    "side-nb": ("language: nb", ""),
    "side-nn-NO": ("language: nn-NO", ""),
    "side-nb_NO": ("language: nb_NO", ""),
}
"""Pages beside the small handbook's own: what each has in front, and its words."""


@pytest.fixture(scope="module")
def with_extra(shared: Handbook) -> Handbook:
    """Return the handbook that all look at, with the pages that there are besides its own."""
    for name, (front, words) in EXTRA.items():
        shared.write(f"docs/{name}.md", f"---\norphan: true\n{front}\n---\n# Ekstra\n\n{words}\n")
    return in_furo(shared)


@pytest.fixture(scope="module")
def site(with_extra: Handbook) -> SphinxTestApp:
    return with_extra.build(confoverrides={"html_search_language": ""})


@pytest.fixture(scope="module")
def in_language(site: SphinxTestApp, with_extra: Handbook) -> Callable[[str], SphinxTestApp]:
    """Return what gives the handbook in a language, each built once."""

    @cache
    def built(language: str) -> SphinxTestApp:
        options = {"language": language, "html_search_language": ""}
        return with_extra.build(builddir=with_extra.folder / language, confoverrides=options)

    return lambda language: site if language == "nb_NO" else built(language)


def test_the_index_holds_each_page_with_its_headings_and_no_page_of_links(
    site: SphinxTestApp,
) -> None:
    assert site.warning.getvalue() == ""
    found = pages(site)
    own = {"index.html", "rad.html", "rolle.html", "taushetsplikt.html"}
    assert set(found) == own | {f"{name}.html" for name in EXTRA if name != "usokt"}
    top, *_below = found["rolle.html"]["sections"]
    assert top[:2] == ["", found["rolle.html"]["title"]]


def test_situations_are_found_by_themselves_but_neither_options_nor_keys(
    site: SphinxTestApp,
) -> None:
    found = pages(site)["rolle.html"]
    shown = site.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    assert "Da vet låneren" in shown
    assert "biblioteket" in text(found, "questions")
    assert "biblioteket" not in text(found)
    for part in ("sections", "questions"):
        assert "Da vet låneren" not in text(found, part)
    for question, *_texts in found["questions"]:
        assert f'id="{question}"' in shown


def test_each_kind_of_reader_that_questions_are_for_stands_once_with_its_words(
    furo: Handbook,
) -> None:
    furo.change(
        "docs/conf.py",
        'html_theme = "furo"',
        'html_theme = "furo"\nhandbook_work = {"h": "helse", "k": "kultur"}',
    )
    path = "quizzes/taushetsplikt.yaml"
    furo.change(path, "id: utkastet\n", "id: utkastet\n    work: [k, h]\n")
    furo.change(path, "id: kommentaren\n", "id: kommentaren\n    work: [k, h]\n")
    app = furo.build()
    audiences = read_index(app.outdir)["audiences"]
    assert audiences == [
        ["mandat", "", "For deg som skriver på vegne av kommunen"],
        ["mandat", "k h", "For deg som skriver på vegne av kommunen · kultur · helse"],
    ]
    found = pages(app)
    told = {
        name: audiences[at][1] for name, *_texts, at in found["taushetsplikt.html"]["questions"]
    }
    assert {name for name, work in told.items() if work} == {"utkastet", "kommentaren"}
    # What is told is what the question itself says.
    shown = app.outdir.joinpath("taushetsplikt.html").read_text(encoding="utf-8")
    assert audiences[1][2] in shown


def test_pages_that_are_not_written_again_keep_their_words_until_they_are_gone(
    furo: Handbook,
) -> None:
    furo.write("docs/ekstra.md", "---\norphan: true\n---\n# Ekstra\n\nSommerfugl.\n")
    before = pages(furo.build())
    assert "Sommerfugl" in text(before["ekstra.html"])
    furo.folder.joinpath("docs/ekstra.md").unlink()
    furo.change("docs/rolle.md", "# ", "# Ny ")
    after = pages(furo.build())
    assert "ekstra.html" not in after
    assert after["rolle.html"]["title"].startswith("Ny ")
    assert after["taushetsplikt.html"]["sections"] == before["taushetsplikt.html"]["sections"]


def test_a_page_that_asks_for_it_is_not_searched(site: SphinxTestApp) -> None:
    assert site.outdir.joinpath("usokt.html").is_file()
    assert "usokt.html" not in pages(site)


def test_two_builds_make_the_same_index(site: SphinxTestApp, with_extra: Handbook) -> None:
    again = with_extra.build(
        builddir=with_extra.folder / "igjen", confoverrides={"html_search_language": ""}
    )
    assert again.outdir.joinpath(FILE).read_bytes() == site.outdir.joinpath(FILE).read_bytes()


def test_pages_in_folders_are_found_at_their_own_addresses(furo: Handbook) -> None:
    assert "rolle/" in pages(furo.build("dirhtml"))


def test_a_page_says_itself_that_its_headings_are_answers(site: SphinxTestApp) -> None:
    found = pages(site)
    assert found["svar.html"]["kind"] == "answer"
    assert found["rolle.html"]["kind"] == "page"


@pytest.mark.parametrize(
    ("handbook_speaks", "page_speaks", "reported"),
    [("nb_NO", "nn", "nn"), ("nb_NO", "nb", ""), ("nn", "nb_NO", "nb-NO"), ("nn", "nn-NO", "")],
)
def test_the_index_tells_which_pages_are_in_another_language_than_the_handbook(
    in_language: Callable[[str], SphinxTestApp],
    handbook_speaks: str,
    page_speaks: str,
    reported: str,
) -> None:
    found = pages(in_language(handbook_speaks))
    assert found[f"side-{page_speaks}.html"]["language"] == reported
    assert found["rolle.html"]["language"] == ""


def test_a_row_of_links_is_found_where_it_leads_and_other_links_where_they_stand(
    site: SphinxTestApp,
) -> None:
    found = pages(site)
    assert text(found["rad-av-lenker.html"]) == "Blåbær."
    assert found["rolle.html"]["title"] in text(found["fortalt.html"])


def test_a_kind_of_hit_that_there_is_not_is_reported_at_its_line(furo: Handbook) -> None:
    furo.write("docs/ekstra.md", "---\norphan: true\nsearch_kind: svar\n---\n# Ekstra\n")
    reported = furo.reported("«search_kind»", "docs/ekstra.md:3", "handbook.page")
    assert "ukjent verdi: «svar». Skriv en av disse: answer, background." in reported[0]


def test_a_handbook_can_leave_search_to_sphinx(furo: Handbook) -> None:
    furo.change(
        "docs/conf.py", 'html_theme = "furo"', 'html_theme = "furo"\nhandbook_search = False'
    )
    app = furo.build()
    assert not app.outdir.joinpath(FILE).exists()
    assert "handbook-search" not in app.outdir.joinpath("search.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("builder", ["epub", "singlehtml"])
def test_what_has_no_search_page_gets_no_index(furo: Handbook, builder: str) -> None:
    assert not furo.build(builder).outdir.joinpath(FILE).exists()


def test_another_theme_keeps_its_own_search_page(handbook: Handbook) -> None:
    app = handbook.build()
    assert not app.outdir.joinpath(FILE).exists()
    assert "searchtools.js" in app.outdir.joinpath("search.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "stemmer"), [("nb_NO", "Norwegian"), ("nn", "Norwegian"), ("de", "German")]
)
def test_the_search_knows_the_endings_of_the_handbooks_language(
    in_language: Callable[[str], SphinxTestApp], language: str, stemmer: str
) -> None:
    data = (
        in_language(language)
        .outdir.joinpath("_static/language_data.js")
        .read_text(encoding="utf-8")
    )
    assert f"window.Stemmer = {stemmer}Stemmer" in data


def test_letters_in_pieces_are_indexed_as_whole_ones(site: SphinxTestApp) -> None:
    assert text(pages(site)["i-biter.html"]) == "Blåbær."


def test_neither_index_holds_the_questions_of_a_self_check_or_a_key(site: SphinxTestApp) -> None:
    index = json.loads(
        site.outdir.joinpath("searchindex.js")
        .read_text(encoding="utf-8")
        .removeprefix("Search.setIndex(")
        .removesuffix(")")
    )

    def asked_of(docname: str) -> bool:
        place = index["docnames"].index(docname)
        found = [pages for term, pages in index["terms"].items() if term.startswith("lån")]
        return any(place in (pages if isinstance(pages, list) else [pages]) for pages in found)

    assert asked_of("rolle")
    assert not asked_of("egentest")
    found = pages(site)
    asked = {
        address
        for address, page in found.items()
        if "låner" in text(page) + text(page, "questions")
    }
    assert asked == {"rolle.html"}
    assert "egentest.html" in found


def test_answers_that_link_to_each_other_in_two_languages_are_known_as_one(furo: Handbook) -> None:
    for name, other, language in (("nb", "nn", "nb"), ("nn", "nb", "nn")):
        furo.write(
            f"docs/svar-{name}.md",
            f"---\norphan: true\nsearch_kind: answer\nlanguage: {language}\n---\n# Svar\n\n"
            f"{{doc}}`svar-{other}`\n\n(a-{name})=\n## Første\n\nJa. {{ref}}`a-{other}`\n\n"
            f"(b-{name})=\n## Andre\n\nNei. {{ref}}`a-nn`\n",
        )
    app = furo.build()
    assert app.warning.getvalue() == ""
    found = pages(app)
    assert found["svar-nn.html"]["twins"] == {"a-nn": "svar-nb.html#a-nb"}
    assert found["svar-nb.html"]["twins"] == {}
