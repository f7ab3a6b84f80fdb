"""An editor sees how much is translated, what has changed since, and what is missing, the most important first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import bs4
import pytest
from click.testing import CliRunner
from sphinx.errors import ConfigError

from handbook_ext.cli import main
from handbook_ext.translated.said import texts_of_page
from tests.sphinx.translated.test_editions import ASKED, HEAD, TITLE

if TYPE_CHECKING:
    from click.testing import Result
    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PAGE = "---\nsearch_kind: background\n---\n\n# Oversettelser\n\n:::{translations}\n:::\n"
SETTINGS = """
handbook_languages = {"nb": "Bokmål", "en": "English"}
locale_dirs = ["../words"]
gettext_compact = False
"""
CHANGED = (
    'msgid "At du er bibliotekar, og hva du heter nå."\nmsgstr "That you are a librarian."\n\n'
)
UNSURE = '#, fuzzy\nmsgid "Da vet låneren hvem som snakker."\nmsgstr "Then the borrower knows."\n\n'


def bring(handbook: Handbook, entries: str, page: str = "rolle") -> None:
    folder = handbook.folder / "words" / "en" / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{page}.po").write_text(HEAD + entries, "utf-8")


def add_page(handbook: Handbook) -> None:
    """Give a handbook a page that shows its translations, and some of them in each state."""
    handbook.write("docs/oversatt.md", PAGE)
    handbook.list_pages("oversatt")
    conf = handbook.folder / "docs/conf.py"
    conf.write_text(conf.read_text("utf-8") + SETTINGS, "utf-8")
    bring(handbook, TITLE + ASKED + UNSURE + CHANGED)


@pytest.fixture(scope="module")
def shown(shared: Handbook) -> Handbook:
    add_page(shared)
    return shared


def table_of(app: SphinxTestApp) -> dict[str, list[str]]:
    """Return the cells of each page by its title."""
    page: Any = bs4.BeautifulSoup((app.outdir / "oversatt.html").read_text("utf-8"), "html.parser")
    rows = page.select("table.handbook-translations tbody tr")
    cells = [[" ".join(cell.get_text().split()) for cell in row.select("td")] for row in rows]
    return {title: rest for title, *rest in cells}


def test_a_page_has_its_texts_in_each_state_in_numbers_and_words(shown: Handbook) -> None:
    app = shown.build()
    assert shown.warnings_of(app) == []
    rows = table_of(app)
    total = len(texts_of_page(app.env, "rolle"))
    assert rows["Vær tydelig på rollen"] == ["må ses over", f"2 av {total}", "2", str(total - 4)]
    assert rows["Liten håndbok"][0] == "ikke begynt"
    assert rows["Liten håndbok"][2] == "0"


def test_rules_come_first_and_what_few_read_comes_last(shown: Handbook) -> None:
    assert [*table_of(shown.build())] == [
        "Vær tydelig på rollen",
        "Vern om taushetsplikten",
        "Vær troverdig",
        "Liten håndbok",
        "Oversettelser",
    ]


def test_the_bar_has_numbers_beside_it_for_those_who_do_not_see_it(shown: Handbook) -> None:
    app = shown.build()
    page: Any = bs4.BeautifulSoup((app.outdir / "oversatt.html").read_text("utf-8"), "html.parser")
    table = page.select_one("table.handbook-translations")
    assert table.select_one("caption [lang=en]").get_text() == "English"
    bar = table.select_one("tbody meter")
    assert (bar["aria-hidden"], bar["value"]) == ("true", "2")
    assert bar.parent.get_text().strip() == f"2 av {bar['max']}"


def test_a_text_on_several_pages_counts_once_in_the_sum(shown: Handbook) -> None:
    app = shown.build()
    texts = [texts_of_page(app.env, page) for page in app.env.all_docs]
    once = {said.message for page in texts for said in page}
    assert len(once) < sum(map(len, texts))  # «Prøv deg» is on two pages
    said = bs4.BeautifulSoup((app.outdir / "oversatt.html").read_text("utf-8"), "html.parser")
    assert f"2 av {len(once)} tekster er oversatt. 2 er utdatert" in " ".join(
        said.get_text().split()
    )


def test_a_page_that_is_finished_or_in_that_language_already_is_listed_below(
    handbook: Handbook,
) -> None:
    add_page(handbook)
    handbook.write("docs/short.md", "---\nlanguage: en\n---\n\n# Short answers\n")
    handbook.write("docs/kort.md", "# Korte svar\n")
    handbook.change("docs/index.md", "oversatt\n", "oversatt\nshort\nkort\n")
    bring(handbook, 'msgid "Korte svar"\nmsgstr "Short answers"\n', "kort")
    app = handbook.build()
    rows = table_of(app)
    assert not {"Korte svar", "Short answers"} & rows.keys()
    text = bs4.BeautifulSoup((app.outdir / "oversatt.html").read_text("utf-8"), "html.parser")
    assert "Ferdig oversatt: Korte svar" in text.get_text()
    assert "Skrevet på dette språket: Short answers" in text.get_text()


def test_the_page_follows_the_catalogues_and_the_other_pages(handbook: Handbook) -> None:
    add_page(handbook)
    before = table_of(handbook.build())["Vær troverdig"]
    bring(handbook, 'msgid "Vær troverdig"\nmsgstr "Be credible"\n\n', "rad")
    assert table_of(handbook.build())["Vær troverdig"] != before
    handbook.change("docs/rad.md", "# Vær troverdig", "# Vær alltid troverdig")
    state, done, stale, _missing = table_of(handbook.build())["Vær alltid troverdig"]
    assert (state, done[0], stale) == ("må ses over", "0", "1")


def test_a_translation_shows_the_same_as_the_original(shown: Handbook) -> None:
    numbers = [row[1:] for row in table_of(shown.build()).values()]
    english = shown.build(freshenv=True, confoverrides={"language": "en"})
    rows = table_of(english)
    assert rows["Make your role clear"][0] == "to be looked over"
    assert [[done.replace("of", "av"), *rest] for _state, done, *rest in rows.values()] == numbers


@pytest.mark.parametrize("builder", ["text", "latex"])
def test_other_outputs_print_the_table(shown: Handbook, builder: str) -> None:
    app = shown.build(builder)
    assert shown.warnings_of(app) == []
    [*files] = app.outdir.glob("oversatt.txt" if builder == "text" else "*.tex")
    text = " ".join(files[0].read_text("utf-8").split())
    assert "må ses over" in text
    assert "2 av " in text


def test_without_translations_the_directive_says_what_to_do(handbook: Handbook) -> None:
    handbook.write("docs/oversatt.md", PAGE)
    handbook.list_pages("oversatt")
    handbook.reported("Skriv språkene i handbook_languages", "docs/oversatt.md:7", "handbook.page")


def run(handbook: Handbook, *options: str) -> Result:
    folder = str(handbook.folder / "docs")
    return CliRunner().invoke(main, ["--conf", folder, "translations", *options])


def test_the_command_prints_a_table_and_ends_with_zero(handbook: Handbook) -> None:
    add_page(handbook)
    result = run(handbook)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0].startswith("English: 2 av ")
    assert lines[1].split() == ["Side", "Tilstand", "Oversatt", "Utdatert", "Mangler"]
    assert lines[2].startswith("rolle ")
    assert len(lines) == 7


def test_the_command_lists_each_text_that_is_left_with_its_place(handbook: Handbook) -> None:
    add_page(handbook)
    lines = run(handbook, "--missing").output.splitlines()[7:]
    assert any(
        line.endswith("rolle.yaml:12: utdatert: At du er bibliotekar, og hva du heter.")
        for line in lines
    )
    assert any(
        line.endswith("rolle.yaml:14: utdatert: Da vet låneren hvem som snakker.") for line in lines
    )
    assert any(line.endswith("rad.md:1: mangler: Vær troverdig") for line in lines)
    assert len(lines) == len(set(lines))


def test_the_command_says_when_there_is_no_translation(handbook: Handbook) -> None:
    result = run(handbook)
    assert result.exit_code == 2
    assert "Skriv språkene i handbook_languages i conf.py, originalen først." in result.output


def test_a_catalogue_that_cannot_be_read_is_reported_at_its_line(handbook: Handbook) -> None:
    add_page(handbook)
    bring(handbook, "hei\n")
    result = run(handbook)
    assert result.exit_code == 2
    assert "rolle.po:4: " in result.output
    assert "Traceback" not in result.output
    with pytest.raises(ConfigError, match=r"rolle\.po:4: "):
        handbook.build()
