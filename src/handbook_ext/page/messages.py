"""The texts that Sphinx does not read itself, in the ``.pot`` files that ``gettext`` writes.

Those of a YAML file are in the catalogue of the page that shows the file as a whole, with their lines
in that file; those of ``conf.py`` are in the front page's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.builders.gettext import I18nBuilder, MsgOrigin
from sphinx.util.i18n import docname_to_domain

from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.notes import CATALOGUES, MESSAGES
from handbook_ext.source.translated import message
from handbook_ext.translation.described import is_described_already

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def add_messages(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put a page's texts into its catalogue."""
    builder = app.builder
    if not isinstance(builder, I18nBuilder):
        return
    for image in list(doctree.findall(is_described_already)):
        image.parent.remove(image)
    catalogue = builder.catalogs[docname_to_domain(docname, app.config.gettext_compact)]
    texts = [*HandbookDomain.of(app.env).notes(docname)[MESSAGES]]
    if docname == app.config.root_doc:
        texts += app.config.handbook_said
    for text in texts:
        catalogue.add(message(text.markdown), MsgOrigin(*text.place))


def pages_with_other_catalogues(
    app: Sphinx,
    env: BuildEnvironment,
    added: AbstractSet[str],
    changed: AbstractSet[str],
    removed: AbstractSet[str],
) -> Iterator[str]:
    """Yield the pages that were read with other catalogues than there are now."""
    domain = HandbookDomain.of(env)
    files = tuple(map(str, domain.edition.files))
    for docname, notes in domain.pages.items():
        if notes[CATALOGUES] not in (None, files) and docname not in removed:
            yield docname


def setup(app: Sphinx) -> None:
    """Connect to what ``gettext`` writes, and to what is read again."""
    app.connect("doctree-resolved", add_messages)
    app.connect("env-get-outdated", pages_with_other_catalogues)
