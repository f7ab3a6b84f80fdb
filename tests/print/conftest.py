"""A small handbook that is printed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from sphinx.testing.util import SphinxTestApp

from tests.print.editions import add_editions
from tests.print.pdf import faults
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BOOK = {"root": "index", "file": "handboka", "edition": "handbook"}


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

    def build(self, builder: str = "html", **options: Any) -> SphinxTestApp:
        """Build; where the settings name no PDF, only the book is printed, and no sheets."""
        conf = self.folder.joinpath("docs", "conf.py").read_text(encoding="utf-8")
        if builder == "print" and "handbook_print" not in conf:
            options.setdefault("confoverrides", {"handbook_print": [BOOK]})
        return super().build(builder, **options)

    def source(self, name: str = "handboka") -> str:
        """Return the Typst source."""
        path = self.folder / "docs" / "_build" / "doctrees" / "print" / f"{name}.typ"
        return path.read_text(encoding="utf-8")


@contextmanager
def one_day() -> Iterator[None]:
    """Let all PDFs be of one day."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1795392000")
        yield


@pytest.fixture(scope="module", autouse=True)
def same_day() -> Iterator[None]:
    with one_day():
        yield


@pytest.fixture
def handbook(tmp_path: Path, make_app: Callable[..., SphinxTestApp]) -> PrintedHandbook:
    return PrintedHandbook(tmp_path / "handbook", make_app)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> PrintedHandbook:
    """Return a handbook for what all tests of a file look at, and none changes."""
    return PrintedHandbook(tmp_path_factory.mktemp("shared") / "handbook", SphinxTestApp)


@pytest.fixture(scope="session")
def all_editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of all PDFs of the small handbook, made once."""
    handbook = PrintedHandbook(tmp_path_factory.mktemp("editions") / "handbook", SphinxTestApp)
    add_editions(handbook)
    with one_day():
        return handbook.print("hefte-a").parent
