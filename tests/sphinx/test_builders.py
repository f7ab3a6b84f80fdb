"""Whatever Sphinx builds contains every rule and every question."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

WORDS = (
    "Vær bevisst og tydelig på hvilken rolle du har.",
    "rådmannens ledergruppe",
    "Planlegg og tenk langsiktig, også når siden er",
    "Hva bør du svare?",
    "At det ikke har noe å si.",
    "Da gjetter låneren",
    "Risikabelt",
    "Hva bør du se etter før du legger det ut?",
    "Tavla på vaktrommet.",
    "Tavla har opplysninger om pasienter.",
    "La ligge",
    "Pasientlista",
    "Lista røper alle.",
    "Spørre de avbildede",
    "Uten ja er det ikke ditt.",
    "Ekstra stas for Amina på rom 4.",
    "Navn og rom er taushetsbelagt.",
    "Tjue andre har svart.",
    "Saken havner i avisa.",
    "Videre til steg 2",
    "Sletting ble saken.",
    "Hvor samtykkene ligger.",
    "Helst ikke slik",
    "Nå er det visst bestemt.",
    "Er ryktet galt, tror færre på henne.",
    "Fra kilde til deling",
    "Se hvem som sier det.",
)


def words_of(folder: Path) -> str:
    """Return all text that a build wrote, with white space and soft hyphens folded."""
    texts = []
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".epub":
            with zipfile.ZipFile(path) as book:
                texts += [book.read(name).decode() for name in book.namelist() if "html" in name]
        elif path.suffix in {".html", ".txt", ".tex", ".texi", ".xml", ".pseudoxml", ".1"}:
            texts.append(path.read_text(encoding="utf-8"))
    text = " ".join(texts).replace('"\n"', "").replace("\\sphinxhyphen{}", "-")
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize(
    "builder",
    [
        "html",
        "dirhtml",
        "singlehtml",
        "epub",
        "text",
        "latex",
        "texinfo",
        "man",
        "xml",
        "pseudoxml",
    ],
)
def test_every_builder_prints_all_rules_and_questions_without_a_warning(
    handbook: Handbook, builder: str
) -> None:
    if builder == "man":
        handbook.change(
            "docs/conf.py",
            "nitpicky = True",
            'nitpicky = True\nman_pages = [("index", "handbok", "Håndbok", "", "1")]',
        )
    app = handbook.build(builder)
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0
    text = words_of(app.outdir)
    assert [words for words in WORDS if words not in text] == []


@pytest.mark.parametrize("builder", ["linkcheck", "dummy", "changes", "gettext"])
def test_builders_that_print_no_pages_pass_too(handbook: Handbook, builder: str) -> None:
    app = handbook.build(builder)
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0


def test_an_e_book_holds_no_form_and_no_script(handbook: Handbook) -> None:
    app = handbook.build("epub")
    page = app.outdir.joinpath("rolle.xhtml").read_text(encoding="utf-8")
    assert "<form" not in page
    assert "<script" not in page
    assert "Fasit" in page
