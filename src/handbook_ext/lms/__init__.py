"""Learning platforms: the handbook's questions as banks, and its pages as packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.lms import builder, listing, package_listing

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the builder, and what stands beside the pages."""
    builder.setup(app)
    listing.setup(app)
    package_listing.setup(app)
