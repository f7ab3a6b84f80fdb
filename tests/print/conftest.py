"""A small handbook that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.print.pdf import faults
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the files of ``test_golden``."""
    parser.addoption("--renew-golden", action="store_true", help="write tests/print/golden anew")


class PrintedHandbook(Handbook):
    """A handbook whose PDFs can be inspected."""

    def print(self, name: str = "handboka") -> Path:
        """Build all PDFs without a warning; check that each is PDF/UA-1. Return one of them."""
        app = self.build("print")
        assert app.warning.getvalue() == ""
        assert app.statuscode == 0
        made = sorted(app.outdir.glob("*.pdf"))
        assert {path.name: faults(path) for path in made} == {path.name: [] for path in made}
        return app.outdir / f"{name}.pdf"

    def source(self, name: str = "handboka") -> str:
        """Return the Typst source."""
        path = self.folder / "docs" / "_build" / "doctrees" / "print" / f"{name}.typ"
        return path.read_text(encoding="utf-8")


@pytest.fixture
def handbook(
    tmp_path: Path, make_app: Callable[..., SphinxTestApp], monkeypatch: pytest.MonkeyPatch
) -> PrintedHandbook:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795392000")
    return PrintedHandbook(tmp_path / "handbook", make_app)
