"""The addresses of an English handbook have no word in Norwegian, except where older links lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup
from click.testing import CliRunner

from handbook_ext import addresses
from handbook_ext.cli import main
from handbook_ext.starter.files import files_of
from handbook_ext.starter.write import write_files
from tests.prose import ROOT
from tests.sphinx.docs_ext.walk import ANSWERS, THEIRS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bs4 import Tag

pytestmark = pytest.mark.filterwarnings(THEIRS)

CATALOGUE = ROOT / "src/handbook_ext/locale/en/LC_MESSAGES/handbook_ext.po"
FOLDED = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
WORD = re.compile(r"[^\W\d_]+")
CHECKSUM = re.compile(r"v=[0-9a-f]+")
"""What Sphinx adds to the addresses of files."""
FORMER = re.compile(rf"(?:{'|'.join(addresses.OLD_PARTS.values())})-.+")
"""The ids that older links to parts of pages have."""

TOOL = """\
result: The plan
missing: What is missing
steps:
  - id: aim
    title: The aim
    parts:
      - id: first
        title: First
        questions:
          - {id: who, ask: Who?, kind: line, help: By name, required: true}
  - id: time
    title: The time
    parts:
      - id: second
        title: Second
        questions:
          - {id: days, ask: How many?, kind: choice, options: [{id: few, text: Few}, {id: many, text: Many}]}
advice:
  - id: ask
    at: days
    title: That is long
    text: Ask somebody.
    when:
      - {chosen: days, option: many}
document:
  title: The plan
  to: Whoever decides
  decision: The decision
  options: [Approved, Refused]
  signatures: [The head]
"""
SQUARE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect class="surface" width="9" height="9"/></svg>
"""
REVIEWED = "---\nreviewed: 2026-11-02\n---\n"
PAGES = {
    "booklet": ":::{booklet}\n:::",
    "scenario": ":::{scenario}\n:::",
    "rating": ":::{rating}\n:::",
    "banks": ":::{banks}\n:::",
    "packages": ":::{packages}\n:::",
    "plan": ":::{tool} plan\n:::",
    "guide": ":::{guide}\n:::\n\n## First\n\nRead.\n\n## Then\n\nRead on.",
    "practice": ":::{practice} staff\n:::",
    "drawing": ":::{diagram} square.svg\n:alt: A square\n\nIt has four sides.\n:::",
}
"""Directives that a new handbook does not have, each on a page of its own."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new handbook in English, with a page for each of the other directives."""
    folder = tmp_path_factory.mktemp("english") / "handbook"
    listed = "\n".join(PAGES)
    more = {
        f"docs/{name}.md": f"{REVIEWED}# {name.title()}\n\n{text}\n" for name, text in PAGES.items()
    }
    files = {
        **files_of(ANSWERS),
        **more,
        "docs/_data/plan.yaml": TOOL,
        "docs/_diagrams/square.svg": SQUARE,
    }
    files["docs/index.md"] += f"\n:::{{toctree}}\n:hidden:\n\n{listed}\n:::\n"
    files["conf.py"] += 'handbook_lite = False\nhandbook_lms = ["moodle", "gift"]\n'
    write_files(folder, files)
    result = CliRunner().invoke(main, ["--conf", str(folder), "build"])
    assert result.exit_code == 0, result.output
    return folder / "_build" / "html"


@pytest.fixture(scope="module")
def norwegian() -> set[str]:
    """Return the words that the extension has in bokmål and not in English, as ids are spelled."""
    with CATALOGUE.open("rb") as file:
        messages = [message for message in read_po(file) if message.id]
    ours, theirs = (
        {word for message in messages for word in words(str(getattr(message, side)))}
        for side in ("id", "string")
    )
    return ours - theirs


def words(text: str) -> set[str]:
    return {word.casefold().translate(FOLDED) for word in WORD.findall(text)}


def names_on(page: Tag) -> Iterator[str]:
    """Yield what a page adds to addresses: ids, the names and values of controls, and the ends of links."""
    for part in page.select("*"):
        for name in ("id", "name", "value", "for", "data-start"):
            if found := str(part.get(name, "")):
                yield found
        for name in ("href", "data-room", "data-edit"):
            link = urlsplit(str(part.get(name, "")))
            if not link.scheme:
                yield from (link.path, CHECKSUM.sub("", link.query), link.fragment)


def pages_of(site: Path) -> dict[str, BeautifulSoup]:
    return {
        str(path.relative_to(site)): BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for path in sorted(site.rglob("*.html"))
    }


def test_no_word_in_an_address_is_norwegian(site: Path, norwegian: set[str]) -> None:
    assert {"regel", "antall", "fasit", "sporsmal", "steg", "navn"} <= norwegian
    found = {
        (word, name)
        for page in pages_of(site).values()
        for name in names_on(page)
        if not FORMER.fullmatch(name)
        for word in words(name) & norwegian
    }
    assert found == set()


def test_no_file_of_a_site_has_a_norwegian_name(site: Path, norwegian: set[str]) -> None:
    names = [str(path.relative_to(site)) for path in site.rglob("*")]
    assert "handbook-rules.html" in names
    assert "lms/_all.moodle.xml" in names
    assert [name for name in names if words(name) & norwegian] == []


def test_no_link_of_a_site_leads_where_only_older_links_lead(site: Path) -> None:
    pages = pages_of(site)
    former = {
        str(place["id"])
        for page in pages.values()
        for place in page.select("span[id]")
        if FORMER.fullmatch(str(place["id"]))
    }
    assert former == {"regel-answer", "steg-aim", "steg-time", "felt-who", "felt-days"}
    html = "".join(map(str, pages.values()))
    assert [name for name in former if f"#{name}" in html] == []


def test_the_words_that_are_declared_are_not_norwegian(norwegian: set[str]) -> None:
    declared = {
        *addresses.PARAMETERS,
        *addresses.OLD_PARTS,
        *(new for values in addresses.OLD_VALUES.values() for new in values.values()),
    }
    assert declared & norwegian == set()
