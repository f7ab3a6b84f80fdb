"""The documentation of the extension: complete, in English, and about nobody in particular."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

import pytest
from bs4 import BeautifulSoup
from docutils.parsers.rst import directives as registered
from sphinx.testing.util import SphinxTestApp

from from_code import options
from handbook_ext.cli import COMMANDS
from handbook_ext.config import OPTIONS
from handbook_ext.errors import Subtype
from handbook_ext.quiz.types import TYPES
from tests.sphinx.docs_ext.walk import PAGES, THEIRS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings(THEIRS)

NORWEGIAN = re.compile(r"[æøåÆØÅ]|\b(?:eller|ikke|og|skriv|som|til|spørsmål|regelen|siden)\b")
IN_NORWEGIAN = ("--til", "Bokmål", 'msgid "Bryter regelen"')
"""What authors type in handbooks of all languages, and a language's name."""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> SphinxTestApp:
    folder = tmp_path_factory.mktemp("docs-ext")
    app = SphinxTestApp("html", srcdir=PAGES, builddir=folder)
    app.build()
    app.cleanup()
    return app


def words(app: SphinxTestApp, page: str) -> str:
    """Return what readers see on a page."""
    soup = BeautifulSoup(app.outdir.joinpath(f"{page}.html").read_text("utf-8"), "html.parser")
    article = soup.select_one("article")
    assert article is not None
    for part in article.select("script, template"):
        part.decompose()
    return article.get_text()


def test_the_site_builds_without_a_warning(app: SphinxTestApp) -> None:
    assert app.config.nitpicky
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0


def test_nothing_in_it_is_in_norwegian_or_about_sunndal(app: SphinxTestApp) -> None:
    pages = sorted(app.env.found_docs)
    assert len(pages) > 30
    for page in pages:
        shown = words(app, page)
        assert "Sunndal" not in shown
        for line in shown.splitlines():
            left = line
            for known in IN_NORWEGIAN:
                left = left.replace(known, "")
            assert not NORWEGIAN.search(left), f"{page}: {line}"


def test_the_reference_has_every_directive_option_command_type_and_warning(
    app: SphinxTestApp,
) -> None:
    directives = words(app, "reference/directives")
    for name, found in vars(registered)["_directives"].items():
        if getattr(found, "__module__", "").startswith("handbook_ext."):
            assert f"{{{name}}}" in directives
            assert all(f":{option}:" in directives for option in found.option_spec or ())
    options = words(app, "reference/options")
    assert [option.name for option in OPTIONS if option.name not in options] == []
    commands = words(app, "reference/commands")
    assert [
        command.name for command in COMMANDS if f"handbook {command.name}" not in commands
    ] == []
    types = words(app, "reference/quiz-files")
    assert [name for name in TYPES if name not in types] == []
    warnings = words(app, "reference/warnings")
    assert [name for name in get_args(Subtype) if f"handbook.{name}" not in warnings] == []


def test_the_demo_has_questions_of_every_type_and_rules_of_every_strength(
    app: SphinxTestApp,
) -> None:
    rules = sorted(page for page in app.env.found_docs if page.startswith("demo/rules/"))
    html = "".join(app.outdir.joinpath(f"{page}.html").read_text("utf-8") for page in rules)
    assert [name for name in TYPES if f'data-type="{name}"' not in html] == []
    register = words(app, "demo/index")
    assert all(word in register for word in ("must", "must not", "should"))


def test_an_option_without_an_example_is_not_left_out(
    app: SphinxTestApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fewer = tmp_path / "conf.py"
    source = options.EXAMPLES.read_text("utf-8")
    fewer.write_text(source.replace("handbook_lite = False\n", ""), "utf-8")
    monkeypatch.setattr(options, "EXAMPLES", fewer)
    with pytest.raises(LookupError, match="has no handbook_lite"):
        list(options.write_options(app, []))
