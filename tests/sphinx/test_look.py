"""``handbook_look``: what a site of others keeps when the handbook is among its extensions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from sphinx.testing.util import SphinxTestApp
from sphinx.util.inventory import InventoryFile

from handbook_ext.cli import main
from tests.sphinx.linted import run
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from pathlib import Path

DESIGN = '"sphinx_design", "handbook_ext"'
THEIRS = """---
reviewd: nylig
owner: noen
---
# Deres side

Et avsnitt med {term}`rolle`.

:::{note}
Merk dette.

Og dette.
:::

| en | to |
|---|---|
| 1 | 2 |

:::{sidebar} I margen
Ord.
:::

:::{glossary}
rolle
: Det du er.
:::
"""
TABLE = ":::{fields} question\n:::\n"


def as_theirs(handbook: Handbook) -> Handbook:
    """Make the small handbook a site of others, with a page of its own."""
    handbook.change("docs/conf.py", 'handbook_look = "site"\n', "")
    handbook.change("docs/conf.py", '"handbook_ext"', DESIGN)
    handbook.change("docs/conf.py", "handbook_lite = False\n", "")
    handbook.change("docs/conf.py", "nitpicky = True", 'html_theme = "furo"')
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/deres.yml", "a: 1\n")
    handbook.write("docs/deres.md", THEIRS)
    handbook.write("docs/tabell.md", f"# Tabell\n\n{TABLE}")
    handbook.list_pages("deres", "tabell")
    return handbook


@pytest.fixture
def theirs(handbook: Handbook) -> Handbook:
    return as_theirs(handbook)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> SphinxTestApp:
    """Return the site of others, built with Furo."""
    return as_theirs(Handbook(tmp_path_factory.mktemp("look") / "handbook", SphinxTestApp)).build()


def read(folder: Path, name: str) -> BeautifulSoup:
    return BeautifulSoup(folder.joinpath(name).read_text(encoding="utf-8"), "html.parser")


def sheets(page: BeautifulSoup) -> list[str]:
    """Return the handbook's style sheets on a page, in order."""
    found = (
        re.search(r"_static/(handbook[\w-]*\.css)", str(link["href"])) for link in page("link")
    )
    return [match[1] for match in found if match]


def test_front_matter_files_and_pages_of_others_are_not_judged(built: SphinxTestApp) -> None:
    assert built.warning.getvalue() == ""


def test_a_page_of_others_has_nothing_of_ours(built: SphinxTestApp) -> None:
    page = read(built.outdir, "deres.html")
    assert "handbook" not in str(page.select_one("article"))
    assert "handbook" not in str(page.head)
    assert page.select_one("meta[name=description]") is None
    assert page.select_one("article .table-wrapper > table") is not None
    assert page.select_one("aside.sidebar[aria-label]") is None


def test_a_theme_and_sphinx_speak_as_before(built: SphinxTestApp) -> None:
    page = read(built.outdir, "rolle.html")
    assert page.select_one('[aria-label="Toggle site navigation sidebar"]') is not None
    assert "handbook-search" not in str(read(built.outdir, "search.html"))
    assert not built.outdir.joinpath("handbook-index.js").exists()


def test_a_page_with_a_rule_loads_what_its_parts_need(built: SphinxTestApp) -> None:
    assert sheets(read(built.outdir, "rolle.html")) == [
        "handbook-furo-quiz.css",
        "handbook-parts.css",
        "handbook-forms.css",
        "handbook-quiz.css",
    ]
    assert sheets(read(built.outdir, "deres.html")) == []
    assert all(
        built.outdir.joinpath("_static", name).is_file()
        for name in sheets(read(built.outdir, "rolle.html"))
    )


def test_sphinx_designs_files_stay_where_they_were(built: SphinxTestApp) -> None:
    for name in ("index.html", "rolle.html", "search.html"):
        assert "sphinx-design.min.css" in str(read(built.outdir, name).head)


def test_no_jupyterlite_is_built_unless_it_is_asked_for(built: SphinxTestApp) -> None:
    assert built.config.handbook_lite is False
    assert "jupyterlite_sphinx" not in built.extensions
    assert not built.outdir.joinpath("lite").exists()


def test_a_wide_table_of_ours_scrolls_by_keys_there_too(built: SphinxTestApp) -> None:
    table = read(built.outdir, "tabell.html").select_one("[role=region][tabindex] > table")
    assert table is not None
    assert "handbook-fields" in str(table["class"])


def test_a_bar_of_links_in_the_frame_gets_no_link_to_the_register(theirs: Handbook) -> None:
    out = theirs.build(confoverrides={"html_theme": "classic"}).outdir
    assert out.joinpath("handbook-rules.html").is_file()
    assert read(out, "deres.html").select('.related a[href="handbook-rules.html"]') == []


def test_sphinx_warns_in_its_own_words(theirs: Handbook) -> None:
    theirs.write("docs/deres.md", "# Deres\n\n:::{finnes-ikke}\n:::\n\n### For lavt\n")
    warnings = theirs.warnings()
    assert "Unknown directive type: 'finnes-ikke'" in warnings[0]
    assert "H1 to H3" in warnings[1]


def test_only_the_handbooks_own_paragraphs_are_set_apart_as_text(theirs: Handbook) -> None:
    theirs.write("docs/tabell.md", "# T\n\n:::{approved} 2012-04-12\nEn.\n\nTo.\n:::\n")
    out = theirs.build("text").outdir
    assert "Merk dette.Og dette." in out.joinpath("deres.txt").read_text(encoding="utf-8")
    assert "En.\n\n" in out.joinpath("tabell.txt").read_text(encoding="utf-8")


def test_the_metadata_of_a_book_are_their_own(theirs: Handbook) -> None:
    app = theirs.build("epub", confoverrides={"version": "", "epub_language": "nb_NO"})
    assert app.config.epub_language == "nb_NO"


VALUES = {
    "handbook_look": (
        '"sight"',
        "handbook_look skal være en av disse: quiz, site, men er «sight».",
    ),
    "handbook_owner": (
        '"Redaksjonen"',
        "handbook_owner virker bare når hele nettstedet er håndbok",
    ),
    "handbook_search": ("True", "handbook_search virker bare når hele nettstedet er håndbokas."),
}


@pytest.mark.parametrize(("name", "value", "said"), [(n, *each) for n, each in VALUES.items()])
def test_a_value_that_would_do_nothing_is_reported_with_what_to_write(
    theirs: Handbook, name: str, value: str, said: str
) -> None:
    conf = theirs.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    theirs.write("docs/conf.py", f"{conf}{name} = {value}\n")
    (warning,) = theirs.warnings()
    assert warning.startswith(f"docs/conf.py:{len(conf.splitlines()) + 1}: WARNING: {said}")
    assert re.search(r'Skriv (for eksempel "quiz"|handbook_look = "site")', warning)


def test_what_leaves_out_a_part_of_the_site_may_stay(theirs: Handbook) -> None:
    conf = theirs.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    theirs.write("docs/conf.py", f"{conf}handbook_search = False\nhandbook_owner = ''\n")
    assert theirs.warnings() == []


def test_notebooks_are_built_in_a_site_of_others_that_asks_for_them(theirs: Handbook) -> None:
    app = theirs.build("html", confoverrides={"handbook_lite": True})
    assert app.outdir.joinpath("lite", "index.html").is_file()


def linkable(app: SphinxTestApp) -> list[str]:
    """Return what other sites can link to, with its address."""
    inventory = InventoryFile.loads(app.outdir.joinpath("objects.inv").read_bytes(), uri="").data
    return [f"{name} {item.uri}" for items in inventory.values() for name, item in items.items()]


def test_other_sites_are_given_a_register_only_while_there_is_one(theirs: Handbook) -> None:
    assert "handbook-rules handbook-rules.html" in linkable(theirs.build())
    for page in ("rolle", "taushetsplikt", "rad"):
        theirs.write(f"docs/{page}.md", "# Deres\n")
    app = theirs.build()
    assert [found for found in linkable(app) if "handbook" in found] == []


@pytest.fixture
def named(theirs: Handbook) -> Handbook:
    """Return the site of others with a name that no page has."""
    theirs.change("docs/conf.py", 'project = "Liten håndbok"', 'project = "Deres navn"')
    return theirs


def test_translators_are_given_what_they_were_given_before(named: Handbook) -> None:
    folder = named.build("gettext").outdir
    assert 'msgid "Deres navn"' not in folder.joinpath("index.pot").read_text(encoding="utf-8")
    assert not folder.joinpath("sphinx.pot").exists()


def test_a_catalogue_does_not_change_the_name_of_a_site_of_others(named: Handbook) -> None:
    words = named.folder / "docs/words/en/LC_MESSAGES"
    words.mkdir(parents=True)
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    words.joinpath("index.po").write_text(f'{head}msgid "Deres navn"\nmsgstr "Ours"\n', "utf-8")
    app = named.build(confoverrides={"language": "en", "locale_dirs": ["words"]})
    title = read(app.outdir, "deres.html").title
    assert title is not None
    assert "Deres navn" in title.get_text()


def test_the_pages_of_others_are_not_printed_and_not_judged_as_if_they_were(
    theirs: Handbook,
) -> None:
    theirs.write("docs/deres.md", "# Deres side\n\nHei \N{OCTOPUS}\n")
    theirs.change("docs/rolle.md", ":::{quiz}", "Hei igjen \N{OCTOPUS}\n\n:::{quiz}")
    assert [found for found in run(theirs) if found["check"] == "print"] == []
    printed = theirs.build("print").outdir.glob("*.pdf")
    assert {pdf.name.partition("-")[0] for pdf in printed} == {"sheet"}


def test_the_page_of_a_new_rule_says_only_what_is_read_in_a_site_of_others(
    theirs: Handbook,
) -> None:
    given = {
        "slug": "bilder",
        "title": "Spør først",
        "words": "Spør.",
        "kind": "rad",
        "strength": "bør",
        "audience": "mandat",
    }
    options = [word for name, value in given.items() for word in (f"--{name}", value)]
    where = ["--conf", str(theirs.folder / "docs"), "new", "rule", *options]
    result = CliRunner().invoke(main, [*where, "--number", "9", "--approved", "2012-04-12"])
    assert result.exit_code == 0, result.output
    assert theirs.folder.joinpath("docs/bilder.md").read_text("utf-8").startswith("# Spør først\n")
