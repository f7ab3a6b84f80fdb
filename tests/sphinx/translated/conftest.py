"""A handbook with one of everything, and all of it translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.sphinx.translated.marking import IN_THAT_LANGUAGE, add_catalogues
from tests.sphinx.translated.whole_handbook import add_everything

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages.catalog import Catalog

    from tests.sphinx.small_handbook import Handbook


class Translated(NamedTuple):
    """The handbook, and its catalogues by page."""

    handbook: Handbook
    catalogues: dict[str, Catalog]

    def build(self, builder: str, **options: object) -> Path:
        """Return the folder of a build in the language of the tests, which gives no warning."""
        settings = {**IN_THAT_LANGUAGE, **options}
        app = self.handbook.build(builder, confoverrides=settings, freshenv=True)
        assert self.handbook.warnings_of(app) == []
        return app.outdir


@pytest.fixture(scope="module")
def translated(shared: Handbook) -> Translated:
    add_everything(shared)
    return Translated(shared, add_catalogues(shared))
