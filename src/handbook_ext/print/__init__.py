"""Print: the pages and questions as PDFs, by Typst."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from handbook_ext.errors import Fault
from handbook_ext.print.entry import read_entries
from handbook_ext.report import tell

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def check_entries(app: Sphinx, env: BuildEnvironment) -> None:
    """Tell what is wrong in ``handbook_print``, whatever is built."""
    for error in read_entries(env)[1]:
        tell(app, Fault.of(error, "print"))


def setup(app: Sphinx) -> None:
    """Register the builder where what it needs is installed: the extra ``print``."""
    if find_spec("typst") is not None:
        from handbook_ext.print.builder import PrintBuilder  # noqa: PLC0415 - as above

        app.add_builder(PrintBuilder)
    app.connect("env-updated", check_entries, priority=600)
