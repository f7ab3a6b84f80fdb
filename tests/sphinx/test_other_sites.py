"""Sites unlike ours: other markup, builders, themes and extensions."""

from __future__ import annotations

import json
import pickle
from functools import cache
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from handbook_ext.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook

PAGES = {
    "index": """
Liten håndbok
=============

.. toctree::

   rolle
   taushetsplikt

.. rules:: retningslinje

.. approved:: 2012-04-12

   Planlegg langsiktig.

   Vurder om siden trengs.

.. note::

   Dette er nytt.

   Les mer senere.
""",
    "rolle": """
Vær tydelig på rollen
=====================

.. rule:: rolle
   :kind: retningslinje
   :number: 1
   :strength: skal
   :audience: mandat
   :approved: 2012-04-12

   Vær bevisst og tydelig på hvilken rolle du har.

.. quiz:: rolle
""",
    "taushetsplikt": """
Vern om taushetsplikten
=======================

.. rule:: taushetsplikt
   :kind: retningslinje
   :number: 2
   :strength: skal ikke
   :audience: mandat
   :approved: 2012-04-12

   Ikke legg ut opplysninger som kan misbrukes.

.. quiz:: taushetsplikt
""",
}


def without_myst(handbook: Handbook) -> Handbook:
    """Make a handbook one in reStructuredText, whose conf.py names no other extension."""
    for page in handbook.folder.glob("docs/*.md"):
        page.unlink()
    for name, text in PAGES.items():
        handbook.write(f"docs/{name}.rst", text)
    handbook.change("docs/conf.py", '"myst_parser", ', "")
    # Sphinx adds extensions' suffixes to the default value, which all sites in a process share.
    suffixes = 'source_suffix = {".rst": "restructuredtext"}\n'
    handbook.change("docs/conf.py", 'myst_enable_extensions = ["colon_fence"]\n', suffixes)
    return handbook


@pytest.fixture
def plain(handbook: Handbook) -> Handbook:
    return without_myst(handbook)


@pytest.fixture(scope="module")
def built(shared: Handbook) -> Callable[[str], SphinxTestApp]:
    """Return what gives the site as a builder makes it, once; a file in Markdown lies in it."""
    without_myst(shared)
    shared.write("docs/LESMEG.md", "# Ikke en side\n")
    return cache(shared.build)


@pytest.mark.parametrize("builder", ["html", "text", "latex", "epub"])
def test_a_site_without_myst_shows_its_rules_and_quizzes(
    built: Callable[[str], SphinxTestApp], builder: str
) -> None:
    app = built(builder)
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0


def test_the_markup_of_a_quiz_holds_on_a_site_without_myst(
    built: Callable[[str], SphinxTestApp],
) -> None:
    page = built("html").outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    assert "Du svarer for <em>biblioteket</em>." in page
    assert 'href="taushetsplikt.html#rule-taushetsplikt"' in page


def test_a_site_without_myst_takes_no_markdown_for_pages(
    built: Callable[[str], SphinxTestApp],
) -> None:
    app = built("html")
    assert app.warning.getvalue() == ""
    assert not app.outdir.joinpath("LESMEG.html").exists()


@pytest.mark.parametrize("command", [["lint"], ["graph", "rolle"], ["show", "hvem-snakker"]])
def test_the_commands_read_a_site_without_myst(plain: Handbook, command: list[str]) -> None:
    where = ["--conf", str(plain.folder / "docs")]
    result = CliRunner().invoke(main, [*where, *command])
    assert result.exit_code == 0, result.output
    assert result.exception is None


THEIR_APP = "ignore:'sphinxcontrib.serializinghtml"  # the builders require it


@pytest.mark.filterwarnings(THEIR_APP)
def test_rules_and_quizzes_come_along_as_json(handbook: Handbook) -> None:
    app = handbook.build("json")
    assert app.warning.getvalue() == ""
    page = json.loads(app.outdir.joinpath("rolle.fjson").read_text(encoding="utf-8"))
    assert "Da vet låneren hvem som snakker." in page["body"]
    assert page["title"] == "Vær tydelig på rollen"
    assert app.outdir.joinpath("handbook-rules.fjson").is_file()


@pytest.mark.filterwarnings(THEIR_APP)
def test_rules_and_quizzes_come_along_as_pickles(handbook: Handbook) -> None:
    app = handbook.build("pickle")
    assert app.warning.getvalue() == ""
    page = pickle.loads(app.outdir.joinpath("rolle.fpickle").read_bytes())  # noqa: S301 - our own
    assert "Da vet låneren hvem som snakker." in page["body"]


def test_paragraphs_do_not_run_together_as_text(built: Callable[[str], SphinxTestApp]) -> None:
    folder = built("text").outdir
    assert paragraphs(folder / "rolle.txt")[1:4] == [
        "Retningslinje 1 skal: Vær bevisst og tydelig på hvilken rolle du har.",
        "Gjelder deg som skriver på vegne av kommunen",
        "Godkjent 12. april 2012 av rådmannens ledergruppe",
    ]
    front = paragraphs(folder / "index.txt")
    assert "Godkjent tekst: Planlegg langsiktig." in front
    assert "Vurder om siden trengs." in front
    assert "Dette er nytt." in front
    assert "Les mer senere." in front


def paragraphs(path: Path) -> list[str]:
    """Return the paragraphs of a plain-text page, white space folded."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    return [" ".join(block.split()) for block in blocks]


def test_a_page_in_restructuredtext_says_when_it_was_reviewed_in_the_fields_at_its_top(
    plain: Handbook,
) -> None:
    page = PAGES["rolle"].lstrip()
    plain.write("docs/rolle.rst", f":reviewed: 2026-11-01\n:owner: Servicetorget\n\n{page}")
    shown = plain.build().outdir.joinpath("rolle.html").read_text("utf-8")
    assert "Servicetorget" in shown
    assert "1. november 2026" in shown


def test_a_date_that_is_none_is_reported_at_its_line_in_restructuredtext_too(
    plain: Handbook,
) -> None:
    page = PAGES["rolle"].lstrip()
    plain.write("docs/rolle.rst", f":owner: Servicetorget\n:reviewed: 2026-13-01\n\n{page}")
    assert any(warning.startswith("docs/rolle.rst:2: ") for warning in plain.warnings())
