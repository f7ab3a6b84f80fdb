"""Tables of the fields that files may have, for those who write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.fields.directive import FieldsDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("fields", FieldsDirective)
