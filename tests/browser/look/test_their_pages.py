"""A site that adds the handbook to its extensions, and nothing else, keeps all that is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.look.looks import SIZES, all_loaded, differences, see
from tests.browser.theme_conf import THEIR_FAULT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.look.their_site import Built
    from tests.browser.quiz_page import OpenPage

OWN = ("index", "ord", "tabell", "kort", "genindex", "search")
"""The pages with no rule and no quiz."""
CHANGED = {
    *(".buildinfo", "objects.inv", "searchindex.js"),
    *("regel.html", "_sources/regel.md", "_sources/regel.md.txt"),
}
"""The files that may differ: the page with the rule, and Sphinx's lists of what all pages contain."""
ADDED = (
    "_static/handbook",
    "_static/fonts/atkinson",
    "_static/micropython.wasm",
    "handbook-rules.html",
)
"""How the names of the new files begin."""


def files(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder by their paths in it."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_no_file_that_a_site_had_is_another_except_where_it_lists_the_new(built: Built) -> None:
    before, after = files(built.before), files(built.after)
    assert before.keys() - after.keys() == set()
    assert [name for name in after.keys() - before.keys() if not name.startswith(ADDED)] == []
    assert {name for name in before if before[name] != after[name]} <= CHANGED


def test_pages_without_a_rule_look_as_before_and_load_nothing_more(
    open_page: OpenPage, built: Built, addresses: tuple[str, str]
) -> None:
    before, after = files(built.before), files(built.after)
    names = [f"{name}.html" for name in OWN]
    assert {name for name in names if name not in before} <= {"search.html"}  # as in Immaterial
    # All are opened before the first is waited for: to see that no more is loaded takes half a second.
    pages = {
        name: open_page(f"{addresses[1]}/{name}", THEIR_FAULT) for name in names if name in before
    }
    for name, page in pages.items():
        loaded = all_loaded(page)
        assert len(loaded) > 2
        assert not [path for path in loaded if "handbook" in path]
        # The same bytes that load the same bytes look the same, whatever the window. What is
        # found for a word may be another thing; some themes load that with each page.
        parts = {name, *(path.removeprefix("/") for path in loaded)}
        others = {path for path in parts if before.get(path) != after.get(path)}
        assert others <= {"searchindex.js"}
        if others and name in {"ord.html", "search.html"}:
            then, now = (see(open_page, f"{url}/{name}") for url in addresses)
            assert differences(then, now) == []
            assert now.loaded == then.loaded


def test_around_a_rule_and_its_questions_a_page_looks_as_before(
    open_page: OpenPage, addresses: tuple[str, str]
) -> None:
    before, after = (see(open_page, f"{url}/regel.html", without=SIZES) for url in addresses)
    assert "p : Et avsnitt under, med ." in before.elements
    assert differences(before, after) == []
    assert "/_static/handbook.js" in after.loaded
    assert "/_static/handbook.css" not in after.loaded  # what the handbook's own site has besides


def test_their_own_search_finds_what_it_found(
    open_page: OpenPage, built: Built, addresses: tuple[str, str]
) -> None:
    if not built.before.joinpath("search.html").is_file():
        # Immaterial's search is in its frame, which is the same on all pages.
        assert not built.after.joinpath("search.html").is_file()
        return
    found = []
    for url in addresses:
        # Sphinx's script lacks a sentence in bokmål, and stops after the results.
        page = open_page(f"{url}/search.html?q=Fotnoten", may_fail="reading 'replace'")
        page.locator("#search-results li .context").first.wait_for()  # the excerpt comes last
        found.append(page.locator("#search-results").inner_text())
    assert found[0] == found[1]
