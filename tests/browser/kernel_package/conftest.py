"""A JupyterLite site without Sphinx, built by its own command with the wheel of the kernel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.browser.kernel_package.notebook import Notebook
from tests.browser.site_server import serve
from tests.browser.tabs import Tabs
from tests.prose import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

PACKAGE = ROOT / "packages" / "jupyterlite-micropython-kernel"
OURS = ROOT / "src" / "handbook_ext" / "browser" / "dist" / "labextensions"
"""The handbook's own kernel: both may be in one site."""
CSV = "name,age\nKari,41\nÅse,38\n"
PLAIN = {"@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"}}
"""All cells are in the page, however many there are."""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of the kernel, built from the repository."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    run(command, PACKAGE)
    [made] = folder.glob("*.whl")
    return made


@pytest.fixture(scope="session")
def lite(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a built site with both kernels, a notebook, and files beside it."""
    folder = tmp_path_factory.mktemp("lite")
    zipfile.ZipFile(wheel).extractall(folder / "wheel")
    [share] = folder.glob("wheel/*.data/data/share/jupyter/labextensions")
    course = folder / "contents" / "course"
    course.mkdir(parents=True)
    course.joinpath("data.csv").write_text(CSV, encoding="utf-8")
    course.joinpath("greetings.py").write_text("def greet(name):\n    return 'Hei, ' + name\n")
    course.joinpath("start.ipynb").write_text(json.dumps(notebook()), encoding="utf-8")
    folder.joinpath("overrides.json").write_text(json.dumps(PLAIN), encoding="utf-8")
    options = ["--apps", "notebooks", "--apps", "lab", "--no-sourcemaps"]
    options += ["--contents", "contents", "--settings-overrides", "overrides.json"]
    options += [
        f"--FederatedExtensionAddon.extra_labextensions_path={each}" for each in (share, OURS)
    ]
    run([sys.executable, "-m", "jupyterlite_core", "build", *options], folder)
    return folder / "_output"


def notebook() -> dict[str, object]:
    """Return a notebook with one empty cell."""
    spec = {"name": "micropython", "display_name": "MicroPython", "language": "python"}
    cell: dict[str, object] = {
        "cell_type": "code",
        "id": "first",
        "metadata": {},
        "source": [],
        "outputs": [],
        "execution_count": None,
    }
    return {"cells": [cell], "metadata": {"kernelspec": spec}, "nbformat": 4, "nbformat_minor": 5}


def run(command: list[str], folder: Path) -> None:
    """Run a program; fail with what it said."""
    environment = {**os.environ, "JUPYTERLITE_NO_JUPYTERLAB_SERVER": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def lite_address(lite: Path) -> Iterator[str]:
    """Serve the site below a folder, as many do."""
    with serve(lite, prefix="/courses/python") as url:
        yield url


@pytest.fixture(scope="module")
def opened(browser: Browser, lite_address: str) -> Iterator[Notebook]:
    """Open the notebook once for the tests of a file: to open it takes longer than all its cells."""
    tabs = Tabs(browser)
    page = tabs.open(f"{lite_address}/notebooks/index.html?path=course/start.ipynb")
    yield Notebook(page)
    tabs.close()
