"""``sphinx-build -b lms``: question banks for learning platforms, and what became of each question."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.builders import Builder
from sphinx.util import logging

from handbook_ext.lms.banks import FORMATS, banks_of, write_banks
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from docutils import nodes

logger = logging.getLogger(__name__)


class LmsBuilder(Builder):
    """Writes the formats in ``handbook_lms``, or all, and lists the questions that were changed."""

    name = "lms"
    epilog = "%(outdir)s"
    allow_parallel = True

    def get_outdated_docs(self) -> str:
        """Return what is written: everything, since it takes less than a second."""
        return _("alle spørsmålene")

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        """Return an address; the files have no links to pages."""
        return docname

    def write_documents(self, docnames: AbstractSet[str]) -> None:
        """Write the banks, and say what became of questions that no platform has as they are."""
        write_banks(self.env, Path(self.outdir), self.config.handbook_lms or FORMATS)
        everything = next(banks_of(self.env))
        for item in everything.items:
            if item.nearest:
                logger.info("%s: %s", item.name, item.nearest)

    def write_doc(self, docname: str, doctree: nodes.document) -> None:
        """Write no page."""
