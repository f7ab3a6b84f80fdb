"""Printed editions: the pages and questions as PDFs, typeset by Typst."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the builder if its dependencies (the extra ``print``) are installed."""
    from handbook_ext.print import checks, downloads, edition, short_pages

    edition.setup(app)
    downloads.setup(app)
    short_pages.setup(app)
    app.connect("env-updated", checks.report_entries, priority=600)
    app.connect("env-updated", checks.report_codes, priority=600)
    if find_spec("typst") is not None:
        from handbook_ext.print.builder import PrintBuilder

        app.add_builder(PrintBuilder)
