"""Sunndal's own content is a pack that another handbook can use."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from sphinx.util.docutils import patch_docutils

from handbook_ext.cli import main
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


def test_a_municipality_can_follow_the_page_for_others_from_init_to_the_packs_questions(
    site: Path, tmp_path: Path
) -> None:
    assert site.is_dir()
    page = (ROOT / "docs/redaksjon/egen-handbok.md").read_text("utf-8")
    [settings] = re.findall(r"```python\n(.+?)```", page, re.DOTALL)
    folder, conf = tmp_path / "fjellvik", ["--conf", str(tmp_path / "fjellvik")]
    typed = "nb\nFjellvik\nmandat, ansatt, folkevalgt\n\nkommunestyret\nmyst\n"
    run = CliRunner().invoke
    assert run(main, ["init", str(folder)], input=typed).exit_code == 0
    with (folder / "conf.py").open("a", encoding="utf-8") as file:
        file.write(settings)
    for slug in runpy.run_path(str(folder / "conf.py"))["handbook_pack_quizzes"]:
        answers = f"{slug}\nVår regel om {slug}\nOrdlyden.\nregel\n\n\n\n"
        written = run(main, [*conf, "new", "rule"], input=answers)
        assert written.exit_code == 0, written.output
    linted = run(main, [*conf, "lint"])
    assert linted.exit_code == 0, linted.output
    copied = run(main, [*conf, "pack", "copy", "bursdag-pa-sykehjemmet"])
    assert "quizzes/taushetsplikt.yaml" in copied.output


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
