"""The JupyterLite site: built when something has changed; a failure is reported in one line."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.sphinx.small_handbook import ROOT
from tests.sphinx.translated.site import ORIGINAL, Site

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def with_lite(handbook: Handbook) -> Handbook:
    handbook.change("docs/conf.py", "handbook_lite = False", "handbook_lite = True")
    return handbook


def test_the_site_has_our_kernel_and_a_notebook_for_each_quiz_and_is_built_once(
    with_lite: Handbook,
) -> None:
    app = with_lite.build()
    assert app.warning.getvalue() == ""
    site = app.outdir / "lite"
    assert sorted(path.name for path in site.joinpath("files").iterdir()) == [
        "rolle.ipynb",
        "taushetsplikt.ipynb",
    ]
    settings = site.joinpath("jupyter-lite.json").read_text(encoding="utf-8")
    assert "handbook-micropython" in settings
    assert '"defaultKernelName": "handbook"' in settings
    built = site.joinpath("jupyter-lite.json").stat().st_mtime_ns
    with_lite.build()
    assert site.joinpath("jupyter-lite.json").stat().st_mtime_ns == built
    with_lite.change("docs/conf.py", 'project = "', 'project = "Ny ')
    with_lite.build()
    assert site.joinpath("jupyter-lite.json").stat().st_mtime_ns != built


def test_a_changed_quiz_changes_its_notebook_alone_in_the_site_and_a_new_one_builds_it_anew(
    with_lite: Handbook,
) -> None:
    site = with_lite.build().outdir / "lite"
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    with_lite.change("quizzes/rolle.yaml", "Da vet låneren", "Da skjønner låneren så godt")
    with_lite.build()
    now = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    assert {path.relative_to(site).as_posix() for path in now if now[path] != before[path]} == {
        "files/rolle.ipynb",
        "api/contents/all.json",
        "handbook-fingerprint.txt",
    }
    notebook = site / "files" / "rolle.ipynb"
    assert "Da skjønner låneren så godt" in notebook.read_text(encoding="utf-8")
    listing = json.loads(site.joinpath("api/contents/all.json").read_text(encoding="utf-8"))
    sizes = {entry["name"]: entry["size"] for entry in listing["content"]}
    assert sizes == {path.name: path.stat().st_size for path in notebook.parent.iterdir()}
    quiz = with_lite.folder.joinpath("quizzes/rolle.yaml").read_text(encoding="utf-8")
    other = quiz.replace("rule: rolle", "rule: rad").replace("hvem-snakker", "hvem-svarer")
    with_lite.write("quizzes/rad.yaml", other)
    page = with_lite.folder.joinpath("docs/rolle.md").read_text(encoding="utf-8")
    with_lite.write(
        "docs/rad.md",
        page.replace("{rule} rolle", "{rule} rad")
        .replace("{quiz} rolle", "{quiz} rad")
        .replace(":number: 1", ":number: 9"),
    )
    with_lite.build()
    assert site.joinpath("files/rad.ipynb").is_file()
    assert (
        site.joinpath("jupyter-lite.json").stat().st_mtime_ns != before[site / "jupyter-lite.json"]
    )


def test_no_page_loads_what_jupyterlite_sphinx_adds(with_lite: Handbook) -> None:
    with_lite.change("docs/conf.py", "nitpicky = True", 'jupyterlite_overrides = "mangler.json"')
    page = with_lite.build().outdir.joinpath("index.html").read_text(encoding="utf-8")
    assert "fonts.googleapis.com" not in page
    assert "jupyterlite_sphinx" not in page


def test_a_site_that_cannot_be_built_is_reported_and_the_pages_stand(with_lite: Handbook) -> None:
    with_lite.change("docs/conf.py", "nitpicky = True", 'jupyterlite_overrides = "mangler.json"')
    app = with_lite.build()
    assert app.statuscode == 1
    warning = app.warning.getvalue()
    assert "JupyterLite-nettstedet ble ikke bygd: Overrides file" in warning
    assert "Sidene er bygd; rett feilen og bygg igjen. [handbook.lite]" in warning
    assert "Traceback" not in warning
    assert app.outdir.joinpath("rolle.html").is_file()


def test_an_e_book_builds_no_site(with_lite: Handbook) -> None:
    assert not with_lite.build("epub").outdir.joinpath("lite").exists()


def test_no_site_is_built_where_no_page_shows_a_quiz(with_lite: Handbook) -> None:
    assert with_lite.build().outdir.joinpath("lite", "jupyter-lite.json").is_file()
    for rule in ("rolle", "taushetsplikt"):
        with_lite.change(f"docs/{rule}.md", f":::{{quiz}} {rule}\n:::\n", "Kommer.\n")
        with_lite.folder.joinpath(f"quizzes/{rule}.yaml").unlink()
    app = with_lite.build()
    assert app.warning.getvalue() == ""
    assert not app.outdir.joinpath("lite").exists()


def test_notebooks_that_are_asked_for_without_their_packages_are_reported_and_the_pages_stand(
    with_lite: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handbook_ext.config.defaults.find_spec", lambda _name: None)
    app = with_lite.build()
    assert app.statuscode == 1
    warning = app.warning.getvalue()
    assert "conf.py:8: WARNING: handbook_lite er på, men pakkene" in warning
    assert "Kjør: pip install 'handbook-ext[lite]'" in warning
    page = app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    assert "notatbok" not in page
    assert not app.outdir.joinpath("lite").exists()


def test_without_their_packages_a_handbook_that_does_not_ask_for_notebooks_has_none(
    handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handbook_ext.config.defaults.find_spec", lambda _name: None)
    handbook.change("docs/conf.py", "handbook_lite = False\n", "")
    app = handbook.build()
    assert app.warning.getvalue() == ""
    assert "notatbok" not in app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    assert not app.outdir.joinpath("lite").exists()


@pytest.mark.filterwarnings(
    "ignore:'sphinx.environment.BuildEnvironment.app'"
)  # by its makers' own
def test_a_site_that_uses_jupyterlite_itself_keeps_its_buttons_files_and_settings(
    with_lite: Handbook,
) -> None:
    with_lite.change("docs/conf.py", '"handbook_ext"', '"handbook_ext", "jupyterlite_sphinx"')
    with_lite.write(
        "docs/jupyter-lite.json",
        '{"jupyter-lite-schema-version": 0, "jupyter-config-data": {"appName": "Deres"}}',
    )
    with_lite.write("docs/deres.csv", "a,b\n")
    with_lite.change("docs/conf.py", "nitpicky = True", 'jupyterlite_contents = ["deres.csv"]')
    with_lite.write("docs/rad.md", "# Råd\n\n```{replite}\n:new_tab: True\n\nprint(1)\n```\n")
    app = with_lite.build()
    page = app.outdir.joinpath("rad.html").read_text(encoding="utf-8")
    assert "jupyterlite_sphinx.js" in page
    assert "window.open(" in page
    site = app.outdir / "lite"
    assert sorted(path.name for path in site.joinpath("files").iterdir()) == [
        "deres.csv",
        "rolle.ipynb",
        "taushetsplikt.ipynb",
    ]
    settings = site.joinpath("jupyter-lite.json").read_text(encoding="utf-8")
    assert "Deres" in settings
    assert "handbook-micropython" in settings


def test_the_originals_site_has_the_notebooks_of_the_translations_and_they_have_none(
    tmp_path: Path,
) -> None:
    shutil.copytree(ROOT, tmp_path / "handbook")
    site = Site(tmp_path / "handbook")
    site.add_languages()
    site.bring("en", {"Hva bør du svare?": "What should you answer?"}, "rolle")
    with_lite = ("-D", "handbook_lite=1")
    english = site.build("en", *with_lite)
    original = site.build(ORIGINAL, *with_lite)
    assert not (english / "lite").exists()
    notebook = original / "lite/files/en/rolle.ipynb"
    assert "What should you answer?" in notebook.read_text("utf-8")
    assert "Hva bør du svare?" in (original / "lite/files/rolle.ipynb").read_text("utf-8")
    page = (english / "rolle.html").read_text("utf-8")
    assert 'href="../lite/notebooks/index.html?path=en/rolle.ipynb"' in page
    listed = (original / "lite/api/contents/en/all.json").read_text("utf-8")
    assert "en/rolle.ipynb" in listed
