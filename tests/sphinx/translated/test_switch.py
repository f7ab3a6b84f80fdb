"""A reader goes from a page to the same page in another language, and knows which one is official."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import bs4
import pytest

from tests.sphinx.small_handbook import ROOT
from tests.sphinx.translated.site import ORIGINAL, Site

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def handbook(tmp_path: Path) -> Site:
    shutil.copytree(ROOT, tmp_path / "handbook")
    return Site(tmp_path / "handbook")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site with two of its three languages; the translation was built first."""
    folder = tmp_path_factory.mktemp("site") / "handbook"
    shutil.copytree(ROOT, folder)
    small = Site(folder)
    small.add_languages()
    small.build("en")
    return small.build(ORIGINAL)


@pytest.fixture(scope="module")
def furo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of such a site in Furo."""
    folder = tmp_path_factory.mktemp("furo") / "handbook"
    shutil.copytree(ROOT, folder)
    small = Site(folder)
    small.add_languages('html_theme = "furo"\nhandbook_moved = {"borte": "rolle"}\n')
    small.build("en")
    return small.build(ORIGINAL)


def page_of(folder: Path, name: str) -> Any:
    return bs4.BeautifulSoup((folder / f"{name}.html").read_text("utf-8"), "html.parser")


def languages_of(page: Any) -> list[str]:
    """Return the languages that the switch leads to."""
    return [link["hreflang"] for link in page.select(".handbook-languages li a")]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("rolle", "en/rolle.html"),
        ("deep/page", "../en/deep/page.html"),
        ("en/rolle", "../rolle.html"),
        ("en/deep/page", "../../deep/page.html"),
    ],
)
def test_a_page_leads_to_itself_in_the_other_language(site: Path, name: str, other: str) -> None:
    page = page_of(site, name)
    names = {"nb": "Bokmål", "en": "English"}
    here, there = ("en", "nb") if name.startswith("en/") else ("nb", "en")
    [link] = page.select(".handbook-languages li a")
    assert (link["href"], link["hreflang"], link["lang"]) == (other, there, there)
    assert link.get_text() == names[there]
    [this] = page.select(".handbook-languages [aria-current]")
    assert (this.get_text(), this["lang"]) == (names[here], here)
    heads = {tag["hreflang"]: tag["href"] for tag in page.select("head link[rel=alternate]")}
    assert heads[there] == other
    assert set(heads) == set(names)


@pytest.mark.parametrize("name", ["search", "genindex", "handbook-rules"])
def test_a_page_that_sphinx_makes_leads_to_itself_in_the_other_language(
    furo: Path, name: str
) -> None:
    page = page_of(furo, name)
    [switch] = page.select("h1 + .handbook-languages")
    assert [link["href"] for link in switch.select("li a")] == [f"en/{name}.html"]
    [back] = page_of(furo, f"en/{name}").select("h1 + .handbook-languages li a")
    assert back["href"] == f"../{name}.html"
    assert {tag["href"] for tag in page.select("head link[rel=alternate]")} >= {f"en/{name}.html"}


def test_an_address_that_has_moved_is_no_edition_of_anything(furo: Path) -> None:
    assert page_of(furo, "borte").select(".handbook-languages, link[hreflang]") == []


def test_a_translation_says_that_it_is_unofficial_and_leads_to_the_original(site: Path) -> None:
    switch = page_of(site, "en/rolle").select_one(".handbook-languages")
    assert "This translation is unofficial." in switch.get_text()
    assert switch.select_one("p a")["href"] == "../rolle.html"
    assert page_of(site, "rolle").select(".handbook-languages p") == []


def test_a_handbook_in_one_language_has_no_switch(handbook: Site) -> None:
    page = page_of(handbook.build(ORIGINAL), "rolle")
    assert page.select(".handbook-languages, link[hreflang], meta[name=handbook-original]") == []


def test_the_switch_comes_and_goes_with_the_translations(handbook: Site) -> None:
    handbook.add_languages()
    folder = handbook.build(ORIGINAL)
    assert page_of(folder, "rolle").select(".handbook-languages, link[hreflang]") == []
    english = handbook.build("en")
    handbook.build(ORIGINAL)
    assert languages_of(page_of(folder, "rolle")) == ["en"]
    english.rename(handbook.folder / "elsewhere")
    handbook.build(ORIGINAL)
    assert languages_of(page_of(folder, "rolle")) == []


def test_a_page_that_a_translation_lacks_does_not_lead_there(handbook: Site) -> None:
    handbook.add_languages()
    folder = handbook.build(ORIGINAL)
    handbook.build("en")
    handbook.write("docs/fersk.md", "# Helt fersk\n")
    handbook.change("docs/index.md", "deep/page\n", "deep/page\nfersk\n")
    handbook.build(ORIGINAL)
    assert languages_of(page_of(folder, "fersk")) == []
    assert languages_of(page_of(folder, "rolle")) == ["en"]
    handbook.build("en")
    handbook.build(ORIGINAL)
    assert languages_of(page_of(folder, "fersk")) == ["en"]


def test_translations_lead_to_each_other_once_there_is_a_folder_for_both(
    handbook: Site,
) -> None:
    handbook.add_languages()
    assert languages_of(page_of(handbook.build("en"), "rolle")) == ["nb"]
    (handbook.folder / "site/nn").mkdir()
    assert languages_of(page_of(handbook.build("en"), "rolle")) == ["nb", "nn"]


def test_in_folders_for_pages_too_a_page_leads_to_itself(handbook: Site) -> None:
    handbook.add_languages()
    handbook.build("en", builder="dirhtml")
    page = page_of(handbook.build(ORIGINAL, builder="dirhtml"), "deep/page/index")
    [link] = page.select(".handbook-languages li a")
    assert link["href"] == "../../en/deep/page/"


def test_a_translation_names_itself_as_its_address_on_the_web(handbook: Site) -> None:
    handbook.add_languages('html_baseurl = "https://example.no/bok"\n')
    english = page_of(handbook.build("en"), "rolle")
    original = page_of(handbook.build(ORIGINAL), "rolle")
    own = "link[rel=canonical]"
    assert english.select_one(own)["href"] == "https://example.no/bok/en/rolle.html"
    assert original.select_one(own)["href"] == "https://example.no/bok/rolle.html"
