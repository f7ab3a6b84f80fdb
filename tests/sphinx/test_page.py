"""What the frame of a page offers to screen-reader users."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

PAGE = """---
orphan: true
---
# Frister

| Sak | Frist |
|---|---|
| Svar | 1 dag |

## Hvem gjør hva

| Hvem | Hva |
|---|---|
| Du | Svarer |

| Hvem | Når | Hvor | Hva | Hvorfor |
|---|---|---|---|---|
| Du | Nå | Her | Svarer | Derfor |

```{table} Ferier
| Når | Hvor lenge |
|---|---|
| Jul | 1 uke |
```

```{sidebar} Ord som har endret seg
Rådmannen heter nå kommunedirektør.
```
"""


LINKS = "---\norphan: true\n---\n# Lenker\n\n{rule}`rolle` og {rule}`rollen din <rolle>`.\n"


@pytest.fixture(scope="module")
def site(shared: Handbook) -> Callable[[str], Path]:
    """Return what gives the folder of a handbook in a theme, each built once."""
    shared.write("docs/frister.md", PAGE)
    shared.write("docs/lenker.md", LINKS)
    for name, (text, _description) in SUMMARIES.items():
        shared.write(f"docs/{name}.md", text)
    shared.list_pages(*SUMMARIES)

    @cache
    def built(theme: str) -> Path:
        options = {"html_theme": theme, "project": "Liten håndbok"}
        return shared.build(builddir=shared.folder / theme, confoverrides=options).outdir

    return built


def soup(folder: Path, name: str) -> BeautifulSoup:
    return BeautifulSoup(folder.joinpath(name).read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(params=["basic", "furo"])
def page(site: Callable[[str], Path], request: pytest.FixtureRequest) -> BeautifulSoup:
    return soup(site(request.param), "frister.html")


def test_a_table_scrolls_in_a_region_that_tab_reaches_and_that_has_a_name_of_its_own(
    page: BeautifulSoup,
) -> None:
    regions = page.select(".handbook-table[role=region][tabindex='0']")
    assert [region["aria-label"] for region in regions] == [
        "Tabell: Frister",
        "Tabell: Hvem gjør hva",
        "Tabell: Hvem gjør hva 2",
        "Tabell: Ferier",
    ]
    assert all(len(region.select("table")) == 1 for region in regions)
    assert len(page.select(".handbook-table")) == len(regions)


def test_a_table_that_needs_all_the_room_of_its_page_says_so(page: BeautifulSoup) -> None:
    wide = page.select(".handbook-table-wide")
    assert [region["aria-label"] for region in wide] == ["Tabell: Hvem gjør hva 2"]


def test_a_sidebar_is_named_by_its_title(page: BeautifulSoup) -> None:
    sidebar = page.select_one("aside.sidebar")
    assert sidebar is not None
    assert sidebar["aria-label"] == "Ord som har endret seg"


def test_the_link_past_the_navigation_is_the_first_thing_that_takes_focus(
    site: Callable[[str], Path],
) -> None:
    for path in ("index.html", "rolle.html", "search.html", "genindex.html"):
        page = soup(site("furo"), path)
        first = page.select("body :is(a[href], button, input, select, textarea, [tabindex])")[0]
        assert "skip-to-content" in first["class"], f"{path}: {first}"
        assert len(page.select(".skip-to-content")) == 1


def test_the_link_back_to_the_top_comes_last_in_the_main_part_of_a_page(
    site: Callable[[str], Path],
) -> None:
    page = soup(site("furo"), "rolle.html")
    (top,) = page.select(".back-to-top")
    assert top.parent is page.select_one("[role=main]")
    assert top.find_next_sibling() is None


def test_the_groups_of_the_contents_are_folded_but_for_the_one_with_the_page(
    handbook: Handbook,
) -> None:
    handbook.change("docs/index.md", "```{toctree}\n", "```{toctree}\n:caption: Reglene\n")
    app = handbook.build(confoverrides={"html_theme": "furo"})
    opened = {}
    for path in ("index.html", "rolle.html"):
        (group,) = soup(app.outdir, path).select(".sidebar-tree > details")
        summary = group.find("summary")
        assert summary is not None
        assert summary.get_text() == "Reglene"
        assert [link.get_text() for link in group.select("a")]
        opened[path] = group.has_attr("open")
    assert opened == {"index.html": False, "rolle.html": True}


def test_the_table_of_contents_says_which_page_this_is(site: Callable[[str], Path]) -> None:
    page = soup(site("furo"), "rolle.html")
    title = page.select_one("h1")
    assert title is not None
    current = [link.get_text() for link in page.select("[aria-current=page]")]
    assert current == [title.get_text().removesuffix("¶")]


def test_a_link_to_a_rule_has_no_title_that_says_the_same_again(
    site: Callable[[str], Path],
) -> None:
    links = soup(site("basic"), "lenker.html").select("a[href*='rule-rolle']")
    repeated, named = links[0], links[-1]
    assert "title" not in repeated.attrs
    assert named.get_text() == "rollen din"
    assert named["title"] == repeated.get_text()


SUMMARIES = {
    "sagt": (
        "# Frist\n\nFørste avsnitt.\n\n## Kort sagt\n\nSvar *innen* en dag.\n",
        "Svar innen en dag.",
    ),
    "avsnitt": (
        "# Frist\n\n:::{note}\nUtenfor.\n:::\n\nFørste «avsnitt» & mer.\n",
        "Første «avsnitt» & mer.",
    ),
    "overskrift": ("# Frist\n\n- Bare en liste\n", "Frist – Liten håndbok"),
    "eget": (
        "---\ndescription: Hva fristen er\n---\n# Frist\n\n## Kort sagt\n\nSvar.\n",
        "Hva fristen er",
    ),
    "langt": (f"# Frist\n\n{'ord ' * 200}\n", f"{'ord ' * 73}ord …"),
}


def test_each_page_says_in_its_head_what_it_is_about(site: Callable[[str], Path]) -> None:
    for name, (_text, description) in SUMMARIES.items():
        reported = soup(site("basic"), f"{name}.html").select("meta[name=description]")
        assert [tag["content"] for tag in reported] == [description]
    for path in ("genindex.html", "search.html", "handbook-rules.html"):
        assert len(soup(site("basic"), path).select("meta[name=description]")) == 1


def test_a_description_that_is_no_text_is_reported_at_its_line(handbook: Handbook) -> None:
    handbook.write("docs/frist.md", "---\norphan: true\ndescription:\n---\n# Frist\n")
    warnings = handbook.warnings()
    assert any("frist.md:3" in each and "«description»" in each for each in warnings), warnings


def test_answers_are_folded_on_the_site_and_open_in_an_ebook(handbook: Handbook) -> None:
    front = "---\norphan: true\nsearch_kind: answer\n---\n"
    handbook.write("docs/svar.md", f"{front}# Svar\n\n## Bilder\n\n### Kan jeg?\n\nJa.\n")
    shown = soup(handbook.build().outdir, "svar.html")
    (fold,) = shown.select("section > details.handbook-answers")
    assert fold.select_one("summary[aria-label='Spørsmål og svar (1): Bilder']")
    assert [str(title.contents[0]) for title in fold.select("h3")] == ["Kan jeg?"]
    assert soup(handbook.build("epub").outdir, "svar.xhtml").select("details") == []


def test_an_e_book_is_made_again_without_a_warning_after_its_settings_were_changed(
    handbook: Handbook,
) -> None:
    first = handbook.build("epub")
    again = handbook.build("epub", confoverrides={"html_short_title": "Ny"})
    assert again.outdir.joinpath(".buildinfo.bak").is_file()
    assert [app.warning.getvalue() for app in (first, again)] == ["", ""]
