"""Glossary terms bring their definitions to where they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from tests.sphinx.test_build import read_again

if TYPE_CHECKING:
    from bs4 import Tag

    from tests.sphinx.small_handbook import Handbook

GLOSSARY = """---
orphan: true
---

# Ordliste

```{glossary}
Mandat
fullmakt
  Oppgaven å *skrive* for kommunen & "andre".

  Mer om det.
```
"""


def add_words(handbook: Handbook) -> Handbook:
    handbook.write("docs/ordliste.md", GLOSSARY)
    handbook.change("docs/rad.md", ":::\n", ":::\n\nHar du {term}`mandatet <mandat>`?\n\nNei.\n")
    return handbook


@pytest.fixture
def words(handbook: Handbook) -> Handbook:
    return add_words(handbook)


@pytest.fixture(scope="module")
def site(shared: Handbook) -> Handbook:
    """Return a built handbook that no test changes."""
    add_words(shared)
    shared.write("docs/synonym.md", "---\norphan: true\n---\n# Mer\n\nEn {term}`fullmakt`.\n")
    assert shared.warnings("html") == []
    return shared


def page(handbook: Handbook, name: str = "rad") -> BeautifulSoup:
    path = handbook.folder.joinpath(f"docs/_build/html/{name}.html")
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def term(handbook: Handbook) -> Tag:
    found = page(handbook).select_one("a[href='ordliste.html#term-Mandat'] > .handbook-term")
    assert found is not None
    return found


def test_a_term_links_to_the_glossary_and_carries_its_first_paragraph(site: Handbook) -> None:
    assert term(site).get_text() == "mandatet"
    assert term(site)["data-definition"] == "Oppgaven å skrive for kommunen & «andre»."


def test_a_synonym_has_the_same_meaning(site: Handbook) -> None:
    found = page(site, "synonym").select_one(".handbook-term")
    assert found is not None
    assert str(found["data-definition"]).startswith("Oppgaven")


def test_the_meaning_is_no_text_of_the_page_nor_of_its_search_index(site: Handbook) -> None:
    assert "Oppgaven" not in page(site).get_text()
    path = site.folder.joinpath("docs/_build/html/searchindex.js")
    index = path.read_text(encoding="utf-8")
    docs = index.split('"docnames":', 1)[1].split("]", 1)[0].strip('["').split('","')
    found = index.split('"oppgav', 1)[1].split(",", 1)[0]
    assert str(docs.index("ordliste")) in found
    assert str(docs.index("rad")) not in found


def test_only_pages_with_terms_or_quizzes_load_the_script(site: Handbook) -> None:
    assert page(site).select("script[src*='handbook.js']")
    assert not page(site, "ordliste").select("script[src*='handbook.js']")


def test_a_changed_meaning_comes_to_the_pages_that_use_it(words: Handbook) -> None:
    words.build()
    words.change("docs/ordliste.md", "Oppgaven å", "Lov til å")
    assert sorted(read_again(words)) == ["ordliste", "rad"]
    assert str(term(words)["data-definition"]).startswith("Lov til å")


def test_parallel_reading_finds_the_meanings_too(words: Handbook) -> None:
    for number in range(20):
        words.write(f"docs/side{number}.md", f"---\norphan: true\n---\n\n# {number}\n")
    words.build(freshenv=True, parallel=2)
    assert str(term(words)["data-definition"]).startswith("Oppgaven")
