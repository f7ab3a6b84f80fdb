"""A reader goes from a page to the same page in another language, and knows which one is official."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import bs4
import pytest

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

LANGUAGES = {"nb": "Bokmål", "en": "English"}


@pytest.fixture(scope="module")
def deep(shared: Handbook) -> Handbook:
    """Return a handbook with a page in a folder."""
    (shared.folder / "docs/deep").mkdir()
    shared.write("docs/deep/page.md", "# Dypt nede\n")
    shared.list_pages("deep/page")
    return shared


def read(handbook: Handbook, name: str, language: str, **settings: object) -> Any:
    """Return a page of the edition in a language."""
    options = {"handbook_languages": LANGUAGES, "language": language, **settings}
    app = handbook.build(freshenv=True, confoverrides=options)
    text = (app.outdir / f"{name}.html").read_text("utf-8")
    return bs4.BeautifulSoup(text, "html.parser")


@pytest.mark.parametrize(
    ("language", "name", "other"),
    [
        ("nb_NO", "rolle", "en/rolle.html"),
        ("nb_NO", "deep/page", "../en/deep/page.html"),
        ("en", "rolle", "../rolle.html"),
        ("en", "deep/page", "../../deep/page.html"),
    ],
)
def test_a_page_leads_to_itself_in_the_other_language(
    deep: Handbook, language: str, name: str, other: str
) -> None:
    page = read(deep, name, language)
    [link] = page.select(".handbook-languages li a")
    code = "nb" if language == "en" else "en"
    assert (link["href"], link["hreflang"], link["lang"]) == (other, code, code)
    assert link.get_text() == LANGUAGES[code]
    [this] = page.select(".handbook-languages [aria-current]")
    assert this.get_text() == LANGUAGES["en" if language == "en" else "nb"]
    heads = {tag["hreflang"]: tag["href"] for tag in page.select("head link[rel=alternate]")}
    assert heads[code] == other
    assert set(heads) == set(LANGUAGES)


def test_a_translation_says_that_it_is_unofficial_and_leads_to_the_original(deep: Handbook) -> None:
    switch = read(deep, "rolle", "en").select_one(".handbook-languages")
    assert "This translation is unofficial." in switch.get_text()
    assert switch.select_one("p a")["href"] == "../rolle.html"
    assert read(deep, "rolle", "nb_NO").select(".handbook-languages p") == []


def test_a_handbook_in_one_language_has_no_switch(deep: Handbook) -> None:
    page = read(deep, "rolle", "nb_NO", handbook_languages={})
    assert page.select(".handbook-languages, link[hreflang]") == []
