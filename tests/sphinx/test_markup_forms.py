"""Our markup works wherever a question is shown; what cannot work is reported and shown as typed."""

from __future__ import annotations

import base64
import json
import zipfile
from typing import TYPE_CHECKING
from urllib.parse import unquote

import bs4
import pikepdf
import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt

from handbook_ext.cli import main
from handbook_ext.lite.notebooks import write_notebooks
from tests.print import pdf
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
GLOSSARY = """---
orphan: true
---

# Ordliste

```{glossary}
personvernombud
  Den som ser til at kommunen følger personvernloven.
```
"""
EDITIONS = """
handbook_print = [
    {"root": "kurs", "file": "hefte", "edition": "worksheet", "seed": "A"},
    {"root": "kurs", "file": "kursholder", "edition": "trainer", "seed": "A"},
    {"root": "kurs", "file": "kort", "edition": "cards"},
    {"root": "kurs", "file": "ark-{rule}", "edition": "sheet"},
    {"root": "index", "file": "bok", "edition": "handbook"},
]
"""
SITUATION = "      Du svarer for *biblioteket*.\n"
ALL_FORMS = SITUATION + (
    "\n      Spør {term}`personvernombud` og {rule}`taushetsplikt`, se [**rådene**](/rad.md) og\n"
    "      [loven](https://example.no/lov). ![En plakat](/bilder/plakat.png)\n\n"
    "      > Kan jeg dele\n      > denne?\n"
)


def add_what_is_used(handbook: Handbook) -> None:
    """Add the glossary and the picture that questions use."""
    handbook.write("docs/ordliste.md", GLOSSARY)
    (handbook.folder / "docs" / "bilder").mkdir()
    (handbook.folder / "docs" / "bilder" / "plakat.png").write_bytes(PICTURE)


@pytest.fixture
def handbook(tmp_path: Path, make_app: Callable[..., SphinxTestApp]) -> Handbook:
    handbook = Handbook(tmp_path / "handbook", make_app)
    add_what_is_used(handbook)
    handbook.change("quizzes/rolle.yaml", SITUATION, ALL_FORMS)
    return handbook


def situation(page: bs4.BeautifulSoup, question: str = "hvem-snakker") -> bs4.Tag:
    form = page.find(id=question)
    assert isinstance(form, bs4.Tag)
    found = form.select_one(".handbook-situation")
    assert found is not None
    return found


def test_every_form_is_what_it_says_on_the_page(handbook: Handbook) -> None:
    app = handbook.build()
    assert app.warning.getvalue() == ""
    html = app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    shown = situation(bs4.BeautifulSoup(html, "html.parser"))
    assert shown.select_one("em").get_text() == "biblioteket"  # type: ignore[union-attr]
    links = {link.get_text(): link["href"] for link in shown.select("a")}
    assert links == {
        "personvernombud": "ordliste.html#term-personvernombud",
        "Vern om taushetsplikten": "taushetsplikt.html#rule-taushetsplikt",
        "rådene": "rad.html",
        "loven": "https://example.no/lov",
    }
    [picture] = shown.select("img")
    assert (picture["alt"], picture["src"]) == ("En plakat", "_images/plakat.png")
    assert app.outdir.joinpath("_images/plakat.png").read_bytes() == PICTURE
    assert shown.select_one("blockquote").get_text(strip=True) == "Kan jeg dele denne?"  # type: ignore[union-attr]


def test_pictures_and_terms_of_questions_are_printed_in_each_edition(handbook: Handbook) -> None:
    handbook.write("docs/kurs.md", "# Til kurset\n\n:::{edition}\n:::\n")
    handbook.change("docs/index.md", "rad\n```", "rad\nkurs\n```")
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", conf + EDITIONS)
    app = handbook.build("print")
    assert app.warning.getvalue() == ""
    for name in ("hefte", "kursholder", "kort", "ark-rolle", "bok"):
        path = app.outdir / f"{name}.pdf"
        assert pdf.faults(path) == []
        assert "personvernombud" in pdf.words(path), name
        with pikepdf.open(path) as document:
            reported = {
                str(part.get("/Alt", "")) for part in pdf.parts(document.Root.StructTreeRoot)
            }
        assert "En plakat" in reported, name


def test_a_notebook_brings_its_pictures_and_links_to_the_web(handbook: Handbook) -> None:
    write_notebooks(handbook.build("dummy").env, handbook.folder / "notebooks")
    notebook = json.loads((handbook.folder / "notebooks" / "rolle.ipynb").read_text("utf-8"))
    cell = next(cell for cell in notebook["cells"] if "attachments" in cell)
    assert base64.b64decode(cell["attachments"]["picture-1.png"]["image/png"]) == PICTURE
    shown = "".join(cell["source"])
    assert "![En plakat](<attachment:picture-1.png>)" in shown
    assert "[loven](<https://example.no/lov>)" in shown
    assert "> Kan jeg dele denne?" in shown


def test_a_notebook_brings_two_pictures_that_share_a_name(handbook: Handbook) -> None:
    (handbook.folder / "docs" / "andre").mkdir()
    (handbook.folder / "docs" / "andre" / "plakat.png").write_bytes(PICTURE + b"!")
    handbook.change(
        "quizzes/rolle.yaml", "> Kan jeg dele", "![To](/andre/plakat.png)\n\n      > Kan"
    )
    write_notebooks(handbook.build("dummy").env, handbook.folder / "notebooks")
    notebook = json.loads((handbook.folder / "notebooks" / "rolle.ipynb").read_text("utf-8"))
    cell = next(cell for cell in notebook["cells"] if "attachments" in cell)
    brought = [base64.b64decode(kinds["image/png"]) for kinds in cell["attachments"].values()]
    assert brought == [PICTURE, PICTURE + b"!"]


def test_nothing_in_a_notebook_is_markup_but_what_is_meant(handbook: Handbook) -> None:
    address = "https://example.no/><img/src=//evil.invalid/x.png>?a=$1&copy;=2"
    handbook.change("quizzes/rolle.yaml", "https://example.no/lov", address)
    handbook.change(
        "docs/rolle.md", "# Vær tydelig på rollen", r"# Bilder \<fra\> *alle* \$x\$ & co"
    )
    write_notebooks(handbook.build("dummy").env, handbook.folder / "notebooks")
    notebook = json.loads((handbook.folder / "notebooks" / "rolle.ipynb").read_text("utf-8"))
    title, question = (notebook["cells"][number]["source"] for number in (0, 2))
    rendered = MarkdownIt("commonmark").render
    page = bs4.BeautifulSoup(rendered("".join(title)), "html.parser")
    assert page.h1 is not None
    assert page.h1.get_text() == "Bilder <fra> alle $x$ & co"
    page = bs4.BeautifulSoup(rendered("".join(question)), "html.parser")
    assert [picture["alt"] for picture in page.select("img")] == ["En plakat"]
    [link] = page.select("a")
    assert unquote(str(link["href"])) == address
    assert "$" not in "".join(title) + "".join(question)  # notebooks look for math first


def test_an_e_book_has_the_picture_with_its_words(handbook: Handbook) -> None:
    app = handbook.build("epub")
    [path] = app.outdir.glob("*.epub")
    with zipfile.ZipFile(path) as book:
        [page] = [name for name in book.namelist() if name.endswith("rolle.xhtml")]
        assert 'alt="En plakat"' in book.read(page).decode()
        assert any(name.endswith("plakat.png") for name in book.namelist())


def test_the_terminal_tells_what_a_picture_shows(handbook: Handbook) -> None:
    shown = CliRunner().invoke(
        main, ["--conf", str(handbook.folder / "docs"), "show", "hvem-snakker"]
    )
    assert "[Bilde: En plakat]" in shown.output
    assert "Spør personvernombud og «Vern om taushetsplikten»" in shown.output


UNABLE = {
    "[her](javascript:alert)": "Lenken «javascript:alert» kan ikke stå i denne teksten.",
    "[her](data:text/html,x)": "Lenken «data:text/html,x» kan ikke stå i denne teksten.",
    "[her](//example.no)": "Siden «//example.no» finnes ikke.",
    "[her](rad.md)": "Lenken «rad.md» kan ikke stå i denne teksten.",
    "[her](/rod.md)": "Siden «/rod» finnes ikke. Mente du «/rad.md»?",
    "[her](/rad.md#ingen)": "Siden «/rad» har ingen del som heter «ingen».",
    "![](/bilder/plakat.png)": "Bildet /bilder/plakat.png mangler en tekst for dem som",
    "![x](https://example.no/x.png)": "Bildet «https://example.no/x.png» kan ikke vises",
    "![x](/../conf.png)": "Bildet «/../conf.png» kan ikke vises",
    "![x](/bilder/borte.png)": "Bildet /bilder/borte.png finnes ikke.",
    "![x](/bilder/tegning.svg)": "Bildet «/bilder/tegning.svg» kan ikke vises",
    "{rule}`tause`": "Regelen «tause» finnes ikke.",
    "{doc}`rad`": "«{doc}» virker ikke i denne teksten, og blir vist slik det står.",
}
"""Markup that cannot work, and what its author is reported."""


@pytest.fixture(scope="module")
def unable(shared: Handbook) -> tuple[list[str], bs4.BeautifulSoup]:
    """Return what is reported of a quiz with a question for each case, and the page that shows it."""
    add_what_is_used(shared)
    path = shared.folder / "quizzes" / "rolle.yaml"
    head, question = path.read_text(encoding="utf-8").split("  - id:")
    asked = [
        f"  - id:{question.replace('hvem-snakker', f'nr-{number}')}".replace(
            SITUATION, f"{SITUATION}\n      Se {markup} nå.\n"
        )
        for number, markup in enumerate(UNABLE)
    ]
    path.write_text("".join([head, *asked]), encoding="utf-8")
    app = shared.build()
    html = app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    return shared.warnings_of(app), bs4.BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize("markup", UNABLE)
def test_markup_that_cannot_work_is_reported_at_its_line_and_its_words_stand(
    shared: Handbook, unable: tuple[list[str], bs4.BeautifulSoup], markup: str
) -> None:
    warnings, page = unable
    written = shared.folder.joinpath("quizzes/rolle.yaml").read_text(encoding="utf-8").splitlines()
    line = written.index(f"      Se {markup} nå.") + 1
    [warning] = [each for each in warnings if each.startswith(f"quizzes/rolle.yaml:{line}: ")]
    assert UNABLE[markup] in warning
    shown = situation(page, f"nr-{list(UNABLE).index(markup)}")
    words = shown.get_text()
    assert "Du svarer for biblioteket." in words
    assert markup in words or "Se her nå." in words or "Se tause nå." in words
    assert {link["href"] for link in shown.select("a[href]")} <= {"rad.html#ingen"}
    assert shown.select("img") == []


def test_a_directive_in_a_question_is_reported_and_never_run(handbook: Handbook) -> None:
    nested = "      :::{quiz} rolle\n      :only: hvem-snakker\n      :::\n"
    handbook.change("quizzes/rolle.yaml", ALL_FORMS, nested)
    [warning] = handbook.warnings()
    assert warning.startswith("quizzes/rolle.yaml:7: WARNING: «:::{quiz}» virker ikke")


def test_the_words_of_rules_and_posts_stand_as_they_were_typed(handbook: Handbook) -> None:
    words = "% av dem, 17. mai, <b>fet</b> og $x$ i C:\\mappe"
    handbook.change(
        "docs/rolle.md", "Vær bevisst og tydelig på hvilken rolle du har.", f"{words}\n\n1. juni."
    )
    post = (
        f":::{{post}} slik\n:from: Kari\n:why: Fordi <i>det</i> er 3*4*5.\n\n{words}\n\n# Hei\n:::"
    )
    handbook.change("docs/rolle.md", "## Prøv deg", f"{post}\n\n## Prøv deg")
    app = handbook.build()
    assert app.warning.getvalue() == ""
    page = bs4.BeautifulSoup(app.outdir.joinpath("rolle.html").read_text("utf-8"), "html.parser")
    rule = page.find(id="rule-rolle")
    assert rule is not None
    assert words in rule.get_text()
    assert "1. juni." in rule.get_text()
    example = page.select_one(".handbook-example")
    assert example is not None
    assert words in example.get_text()
    assert "# Hei" in example.get_text()
    assert "Fordi <i>det</i> er 3*4*5." in example.get_text()
