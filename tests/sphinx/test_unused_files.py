"""A page of the handbook's own site loads what it uses, and of the rest nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from handbook_ext.page.unused_files import SPHINX_SCRIPTS

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

CODE = "# Råd\n\n```python\nprint(1)\n```\n"
RAW = "# Råd\n\n<p>Ord</p>\n\n<script>addEventListener('load', () => Documentation.init());</script>\n"


def loaded(handbook: Handbook, **options: object) -> dict[str, set[str]]:
    """Build; return the names of the files that each page loads."""
    folder = handbook.build(confoverrides=options).outdir
    return {
        path.stem: {
            name.rpartition("/")[2]
            for name in re.findall(
                r'(?:src|href)="([^"?]+\.(?:js|css))', path.read_text(encoding="utf-8")
            )
        }
        for path in folder.glob("*.html")
    }


def test_only_pages_with_code_load_the_colours_of_code(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", CODE)
    pages = loaded(handbook)
    assert [name for name, files in pages.items() if "pygments.css" in files] == ["rad"]


def test_sphinx_own_scripts_come_with_its_search_page_alone(handbook: Handbook) -> None:
    pages = loaded(handbook)
    assert set(SPHINX_SCRIPTS.files) & pages["rolle"] == set()
    assert "handbook.js" in pages["rolle"]
    assert "doctools.js" in pages["search"]


def test_a_script_of_the_sites_own_keeps_what_sphinx_gives_it(handbook: Handbook) -> None:
    handbook.folder.joinpath("docs/_egne").mkdir()
    handbook.write("docs/_egne/egen.js", "console.log(DOCUMENTATION_OPTIONS);\n")
    pages = loaded(handbook, html_static_path=["_egne"], html_js_files=["egen.js"])
    assert {"documentation_options.js", "doctools.js"} <= pages["rolle"]


def test_raw_html_that_uses_sphinx_scripts_keeps_them_on_its_page(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", RAW)
    pages = loaded(handbook)
    assert "doctools.js" in pages["rad"]
    assert "doctools.js" not in pages["rolle"]


def test_what_furo_has_for_other_extensions_comes_with_their_parts(handbook: Handbook) -> None:
    handbook.write("docs/rad.md", CODE)
    pages = loaded(handbook, html_theme="furo")
    with_parts = [name for name, files in pages.items() if "furo-extensions.css" in files]
    assert with_parts == ["rad"]


@pytest.fixture
def designed(handbook: Handbook) -> Handbook:
    handbook.change("docs/conf.py", '"handbook_ext"', '"sphinx_design", "handbook_ext"')
    return handbook


def with_design(handbook: Handbook, **options: object) -> set[str]:
    """Build; return the pages that load sphinx-design's style sheet."""
    folder = handbook.build(confoverrides=options).outdir
    pages = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.html")}
    return {name for name, text in pages.items() if "sphinx-design.min.css" in text}


def test_only_pages_with_something_of_sphinx_design_load_its_files(designed: Handbook) -> None:
    designed.write("docs/rad.md", "# Råd\n\n:::{card} Kort\nOrd.\n:::\n")
    designed.write("docs/rolle.md", '# Rolle\n\n<a class="sd-btn" href="#a">Knapp</a>\n')
    designed.folder.joinpath("quizzes/rolle.yaml").unlink()
    assert with_design(designed) == {"rad", "rolle"}


def test_a_template_with_something_of_sphinx_design_keeps_its_files_on_all_pages(
    designed: Handbook,
) -> None:
    designed.folder.joinpath("docs/maler").mkdir()
    designed.write("docs/maler/egen.html", '<p class="sd-card">Ord</p>')
    pages = with_design(
        designed, templates_path=["maler"], html_additional_pages={"egen": "egen.html"}
    )
    assert {"index", "taushetsplikt"} <= pages


def test_a_page_of_a_template_keeps_the_files_of_sphinx_design(designed: Handbook) -> None:
    pages = with_design(designed, html_additional_pages={"egen": "page.html"})
    assert "egen" in pages
    assert "taushetsplikt" not in pages
