"""Sunndal's own content is a pack that another handbook can use."""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sphinx.util.docutils import patch_docutils

from handbook_ext.config.defaults import roles
from handbook_ext.errors import Place
from handbook_ext.pack.installed import find_pack
from handbook_ext.quiz.load import load_quiz
from tests.adopter.check import wrong

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.testing.util import SphinxTestApp

ROOT = Path(__file__).parents[3]
PACK = ROOT / "packs/sunndal-some"
CONF = runpy.run_path(str(ROOT / "conf.py"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the pack's wheel from the repository."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(command, cwd=PACK, check=True, capture_output=True)
    [built] = target.glob("*.whl")
    return built


@pytest.fixture
def site(wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install the wheel, as pip does with one that has nothing but files."""
    folder = tmp_path / "site-packages"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    monkeypatch.syspath_prepend(folder)
    return folder


def test_the_pack_has_all_questions_and_rules_with_the_words_that_they_use(site: Path) -> None:
    pack = find_pack("sunndal-some", Place("conf.py", 1))
    assert sorted(pack.quizzes) == sorted(path.stem for path in ROOT.glob("quizzes/*.yaml"))
    for slug, path in pack.quizzes.items():
        loaded = load_quiz(path, pack.roles, pack.work)
        assert loaded.faults == []
        assert [name for name in pack.pages if Path(name).stem == slug], slug
    assert (pack.roles, pack.work) == (roles(), CONF["handbook_work"])


def test_the_pack_says_its_version_its_licence_and_whose_it_is(site: Path) -> None:
    about = metadata("sunndal-some")
    assert about["Version"] == CONF["handbook_edition"]
    assert about["License-Expression"] == "CC-BY-4.0"
    assert about["Author"] == "Sunndal kommune"
    [licence] = site.glob("*.dist-info/licenses/LICENSE")
    assert "name Sunndal kommune as its source" in " ".join(licence.read_text("utf-8").split())


def test_another_handbook_shows_the_questions_with_one_replaced_one_left_out_and_one_added(
    site: Path, tmp_path: Path, make_app: Callable[..., SphinxTestApp]
) -> None:
    folder = tmp_path / "adopter"
    shutil.copytree(ROOT / "tests/adopter", folder)
    with patch_docutils(folder):  # as sphinx-build does
        app = make_app("html", srcdir=folder)
        app.build()
    assert app.warning.getvalue() == ""
    assert wrong(app.outdir.joinpath("index.html").read_text("utf-8")) == []
