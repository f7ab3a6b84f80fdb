"""The README's example works as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.prose import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

BLOCK = re.compile(
    r"in `(?P<file>[\w./]+)`:\n\n(?P<fence>`{3,})\w+\n(?P<text>.*?)\n(?P=fence)\n", re.DOTALL
)


def test_the_example_builds_without_a_warning(
    tmp_path: Path, make_app: Callable[..., SphinxTestApp]
) -> None:
    readme = ROOT.joinpath("README.md").read_text(encoding="utf-8")
    files = {found["file"]: found["text"] for found in BLOCK.finditer(readme)}
    assert sorted(files) == ["conf.py", "index.md", "quizzes/confidentiality.yaml"]
    for name, text in files.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    app = make_app("html", srcdir=tmp_path / "source", confoverrides={"handbook_lite": False})
    app.build()
    app.cleanup()
    assert app.warning.getvalue() == ""
    assert app.statuscode == 0
    page = app.outdir.joinpath("index.html").read_text(encoding="utf-8")
    assert "Take the picture without people and cards." in page
    assert "<handbook-quiz" in page
