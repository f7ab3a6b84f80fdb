"""Learning platforms: the handbook's questions as banks that they import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.lms import listing
from handbook_ext.lms.builder import LmsBuilder

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the builder, and what stands beside the pages."""
    app.add_builder(LmsBuilder)
    listing.setup(app)
