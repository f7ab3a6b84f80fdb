"""In another language, every text of the printed editions comes from the catalogues."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.print.editions import SETTINGS
from tests.print.pdf import pages
from tests.sphinx.translated.left_over import left_over, unmarked
from tests.sphinx.translated.marking import IN_THAT_LANGUAGE, add_catalogues
from tests.sphinx.translated.whole_handbook import add_everything

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages.catalog import Catalog

    from tests.print.conftest import PrintedHandbook

MORE = """
handbook_print += [
    {"root": "index", "file": "handboka", "edition": "handbook", "title": "Alle reglene"},
    {"root": "tekst", "file": "tekst", "edition": "page"},
]
"""


@pytest.fixture(scope="module")
def catalogues(shared: PrintedHandbook) -> dict[str, Catalog]:
    add_everything(shared)
    conf = shared.folder / "docs/conf.py"
    conf.write_text(conf.read_text("utf-8") + SETTINGS + MORE, "utf-8")
    shared.change(
        "docs/rolle.md", "## Prøv deg", "## Snakk om det\n\n- Hvem spør du?\n\n## Prøv deg"
    )
    shared.change("docs/kurs.md", ":::{edition}\n", ":::{edition}\n:parts: Snakk om det\n")
    return add_catalogues(shared)


@pytest.fixture(scope="module")
def folder(shared: PrintedHandbook, catalogues: dict[str, Catalog]) -> Path:
    app = shared.build("print", confoverrides=IN_THAT_LANGUAGE, freshenv=True)
    assert shared.warnings_of(app) == []
    return app.outdir


def test_no_edition_has_its_authors_words(
    shared: PrintedHandbook, folder: Path, catalogues: dict[str, Catalog]
) -> None:
    names = sorted(path.stem for path in folder.glob("*.pdf"))
    assert len(names) > 10
    found = {name: left_over(shared.source(name), catalogues.values()) for name in names}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("name", ["fasit-a", "kort", "plakat-a3", "ark-rolle"])
def test_every_word_of_a_sheet_is_translated(folder: Path, name: str) -> None:
    text = "\n".join(pages(folder / f"{name}.pdf"))
    whole = re.sub(r"[-\u00ad\u2010]\n", "", text)
    assert unmarked(re.sub(r"https?://\S+", "", whole)) == []


def test_the_sections_that_an_edition_names_are_found_by_their_translated_titles(
    shared: PrintedHandbook, folder: Path
) -> None:
    assert "Hvemzq spørzq duzq?" in shared.source("hefte-a")
