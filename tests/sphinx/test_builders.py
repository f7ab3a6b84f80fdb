"""Whatever Sphinx builds, every rule, every question and all else that the handbook has is in it."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING, NamedTuple

import pytest
from sphinx.testing.util import SphinxTestApp

from tests.sphinx.channels.register import REGISTER_WORDS, add_register
from tests.sphinx.drawing import DRAWING, PAGE
from tests.sphinx.small_handbook import Handbook
from tests.sphinx.test_glossary import GLOSSARY
from tests.sphinx.test_posts import PAGE as POSTS
from tests.sphinx.tools.notice import add_notice
from tests.sphinx.tools.plan import WORDS as TOOL_WORDS
from tests.sphinx.tools.plan import add_plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

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


PRINTED = {
    "rules and questions": WORDS,
    "a tool": TOOL_WORDS,
    "texts of a tool": (
        "viser filmer og forestillinger.",
        "syner filmar og framsyningar.",
        "Sjekket",
    ),
    "a register of channels": REGISTER_WORDS,
    "a word of the glossary": ("mandatet",),
    "the facts of a page": ("Sist gjennomgått", "31. januar 2026", "Redaksjonen"),
    "a diagram": ("Hvem", "Bildet som tekst", "Svar."),
}
DRAWN = PAGE.replace("# Hvem", "# Tegning")
SETTINGS = """
handbook_owner = "Redaksjonen"
handbook_edition = "2026.1"
man_pages = [("index", "handbok", "Håndbok", "", "1")]
"""
FEBRUARY_2026 = "1769947200"


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


class Built(NamedTuple):
    """What a builder made of the handbook."""

    builder: str
    app: SphinxTestApp
    text: str


def add_all(handbook: Handbook) -> None:
    """Give a handbook a page with each of our directives, and what it shows."""
    add_plan(handbook)
    add_notice(handbook)
    add_register(handbook)
    handbook.write("docs/ordliste.md", GLOSSARY)
    handbook.write("docs/ord.md", "# Ord\n\nHar du {term}`mandatet <mandat>`?\n")
    handbook.write("docs/eksempler.md", POSTS)
    handbook.write("docs/tegning.md", DRAWN)
    handbook.folder.joinpath("docs/_diagrams").mkdir(exist_ok=True)
    handbook.write("docs/_diagrams/hvem.svg", DRAWING)
    handbook.write("docs/egentest.md", "# Egentest\n\n:::{selftest} mandat\n:::\n")
    handbook.write("docs/plenum.md", "# Vis i plenum\n\n:::{plenary}\n:::\n")
    names = ("plan", "tekst", "kanaler", "ordliste", "ord", "eksempler", "tegning")
    for path in sorted(handbook.folder.glob("docs/*.md")):
        page = path.read_text(encoding="utf-8").replace("---\norphan: true\n---\n", "")
        reviewed = "---\nreviewed: 2026-01-31\n---\n\n"
        path.write_text(reviewed + page.lstrip(), encoding="utf-8")
    handbook.list_pages(*names, "egentest", "plenum")
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", conf + SETTINGS)


@pytest.fixture(
    scope="module",
    params=[
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
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Return a handbook with all that ours can hold, as a builder makes it."""
    handbook = Handbook(tmp_path_factory.mktemp("all") / "handbook", SphinxTestApp)
    add_all(handbook)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", FEBRUARY_2026)
        app = handbook.build(request.param)
    return Built(request.param, app, words_of(app.outdir))


def test_every_builder_prints_all_without_a_warning(built: Built) -> None:
    assert built.app.warning.getvalue() == ""
    assert built.app.statuscode == 0


@pytest.mark.parametrize("words", PRINTED.values(), ids=PRINTED)
def test_every_builder_prints_all_words(built: Built, words: Sequence[str]) -> None:
    assert [each for each in words if each not in built.text] == []


def test_every_builder_prints_judgement_sender_post_and_reason_in_this_order(built: Built) -> None:
    post = built.text[built.text.rindex("Prøv selv!") :]
    places = [post.index(part) for part in ("Ikke slik", "Byggesak", "Sett i gang", "Ligner")]
    assert places == sorted(places)


def test_where_no_script_runs_and_no_drawing_is_shown_nothing_stands_that_needs_them(
    built: Built,
) -> None:
    if built.builder in {"text", "latex", "texinfo"}:
        assert "hvem.svg" not in built.text
    if built.builder not in {"html", "dirhtml", "singlehtml"}:
        assert "data-definition" not in built.text
        assert "handbook-sender" not in built.text
        assert "Se resultat" not in built.text


@pytest.mark.parametrize("builder", ["linkcheck", "dummy", "changes", "gettext"])
def test_builders_that_print_no_pages_pass_too(
    handbook: Handbook, builder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Linkcheck gives every later socket of the process five seconds, drivers of browsers too.
    monkeypatch.setattr("socket.setdefaulttimeout", lambda _seconds: None)
    app = handbook.build(builder)
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0


def test_an_e_book_holds_no_form_and_no_script(handbook: Handbook) -> None:
    app = handbook.build("epub")
    page = app.outdir.joinpath("rolle.xhtml").read_text(encoding="utf-8")
    assert "<form" not in page
    assert "<script" not in page
    assert "Slik vurderer vi svarene" in page
