"""Whoever follows the documentation of the extension gets what it says."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from handbook_ext.config import OPTIONS
from tests.sphinx.docs_ext.building import built
from tests.sphinx.docs_ext.walk import (
    PAGES,
    THEIRS,
    WORDS,
    blocks,
    commands,
    dialogue,
    new_handbook,
    put,
    run,
)

if TYPE_CHECKING:
    from pathlib import Path

ROOT = PAGES.parent
HOW_TO = [page for page in WORDS if page.parent.name == "how-to" and page.stem != "index"]
SITE = SimpleNamespace(handbook_look="site")
PACK = "eastfield-phones"
SHOWN_ONLY = {"console", "text"}
pytestmark = pytest.mark.filterwarnings(THEIRS)


@pytest.mark.parametrize("page", HOW_TO, ids=[page.stem for page in HOW_TO])
def test_a_how_to_can_be_followed_to_the_letter(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_handbook(tmp_path / "handbook")
    monkeypatch.chdir(folder)
    if page.stem == "platforms":
        put(folder, "bank.xml", BANK)
    if page.stem == "packs":
        monkeypatch.syspath_prepend(installed_pack(page, tmp_path))
    for block in blocks(page):
        if block.file:
            put(folder, block.file, block.text)
        for arguments, _output in commands(block):
            result = run(folder, arguments)
            assert result.exit_code == 0, f"{page}:{block.line}: {result.output}"
    assert built(folder) == []


def installed_pack(page: Path, folder: Path) -> Path:
    """Build the pack that a page makes, and return the folder that it is installed in."""
    for block in blocks(page):
        if block.file.startswith(f"{PACK}/"):
            put(folder, block.file, block.text)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=folder / PACK, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


BANK = """<quiz><question type="truefalse"><name><text>Charger</text></name>
<questiontext format="html"><text>Visitors may unplug a pump.</text></questiontext>
<answer fraction="100"><text>false</text></answer><answer fraction="0"><text>true</text></answer>
</question></quiz>"""


def test_the_quickstart_ends_with_a_handbook_that_has_the_new_rule_and_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PAGES / "quickstart.md"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANGUAGE", "en")
    folder = tmp_path / "phones"
    typed, prompts = next(dialogue(block) for block in blocks(page) if block.language == "text")
    for block in blocks(page):
        if block.file:
            put(folder, block.file, block.text)
        for arguments, output in commands(block):
            is_first = arguments[0] == "init"
            result = run(tmp_path if is_first else folder, arguments, typed if is_first else "")
            assert result.exit_code == 0, f"{page}:{block.line}: {result.output}"
            for line in [*output, *(prompts if is_first else [])]:
                assert line in result.output
    put(folder, "conf.py", 'handbook_lite = False\nsuppress_warnings = ["handbook.review"]\n')
    result = run(folder, ["build"])
    assert result.exit_code == 0, result.output
    rule = folder.joinpath("_build/html/rules/own-phone.html").read_text("utf-8")
    assert "Ask a colleague to fetch the ward" in rule
    assert "Keep patients off your own phone" in folder.joinpath(
        "_build/html/index.html"
    ).read_text("utf-8")


def test_every_example_that_is_not_only_shown_names_the_file_that_it_is_for() -> None:
    loose = [
        f"{page.relative_to(PAGES)}:{block.line}"
        for page in WORDS
        for block in blocks(page)
        if not block.file and block.language not in SHOWN_ONLY
    ]
    assert loose == []


def test_every_page_that_is_an_example_says_when_it_was_reviewed() -> None:
    pages = [
        (f"{page.relative_to(PAGES)}:{block.line}", block.text)
        for page in WORDS
        for block in blocks(page)
        if block.file.startswith("docs/") and block.file.endswith(".md")
    ]
    assert len(pages) > 5
    assert [where for where, text in pages if not text.startswith("---\nreviewed: ")] == []


def test_the_extras_that_can_be_installed_are_listed_and_no_others() -> None:
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["project"]
    page = PAGES.joinpath("how-to/install.md").read_text("utf-8")
    named = set(re.findall(r"handbook-ext\[(\w+)\]", page))
    assert named == set(project["optional-dependencies"])


def test_the_examples_of_options_are_valid_values_other_than_the_defaults() -> None:
    tree = ast.parse(PAGES.joinpath("examples/conf.py").read_text("utf-8"))
    values = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    assert sorted(values) == sorted(option.name for option in OPTIONS)
    for option in OPTIONS:
        value = values[option.name]
        assert list(option.shape.wrong(value)) == [], option.name
        given = option.default
        assert value != (given(SITE) if callable(given) else given)
