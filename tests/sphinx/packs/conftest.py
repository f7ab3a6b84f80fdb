"""A small handbook, and a small pack that it may name."""

import sys
from pathlib import Path

import pytest

from tests.sphinx.packs.small_pack import SmallPack, use
from tests.sphinx.small_handbook import Handbook


@pytest.fixture(autouse=True)
def path_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave no test with packs of another: a test's Sphinx puts back the path that it found."""
    monkeypatch.setattr(sys, "path", [*sys.path])


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallPack:
    return SmallPack(tmp_path / "site-packages", monkeypatch)


@pytest.fixture
def adopter(handbook: Handbook, pack: SmallPack) -> Handbook:
    """Return a handbook that shows the pack's quiz."""
    use(handbook, "nabo-some")
    rule = handbook.folder.joinpath("docs/rad.md").read_text("utf-8")
    handbook.write("docs/rad.md", f"{rule}\n:::{{quiz}} trovardig\n:::\n")
    return handbook
