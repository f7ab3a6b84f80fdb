"""A file of words, and what the drafts of ``taught`` make of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from handbook_ext.draft.arrange import arrange
from handbook_ext.draft.learning import learn
from handbook_ext.draft.load import load_lookover
from tests.unit.experience.taught import FILE, examples

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "utkast.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def data(file: Path) -> dict[str, Any]:
    lookover = load_lookover(file, ()).lookover
    assert lookover is not None
    taught = learn(lookover, examples(), [])
    return arrange(replace(lookover, experience=taught), [])
