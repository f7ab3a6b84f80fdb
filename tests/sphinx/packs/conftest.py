"""A small handbook, and a small pack that it may name."""

from pathlib import Path

import pytest

from tests.sphinx.packs.small_pack import SmallPack, use
from tests.sphinx.small_handbook import Handbook


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
