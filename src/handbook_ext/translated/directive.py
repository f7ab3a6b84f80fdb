"""``{translations}``: how much of the handbook is translated, by language and page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.translated.content import print_translation
from handbook_ext.translated.nodes import handbook_translations
from handbook_ext.translated.state import translation_states
from handbook_ext.translation.site import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

SHOWS_TRANSLATIONS: Note[bool] = Note("shows translations", bool)


class TranslationsDirective(HandbookDirective):
    """Show how much of the handbook is translated into each of ``handbook_languages``.

    ::

        :::{translations}
        :::

    For each page: how many texts are translated, stale or missing, by the pages and ``.po`` files as
    they are now. Pages of rules come first, those that few read last, and those that are finished below.
    """

    subtype = "page"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the place of the tables, filled once all pages have been read."""
        if not translations(self.config):
            raise AuthorError(
                self.place,
                _("Håndboka har ingen oversettelser å vise."),
                _("Skriv språkene i handbook_languages i conf.py, originalen først."),
            )
        HandbookDomain.of(self.env).notes(self.env.docname)[SHOWS_TRANSLATIONS] = True
        place = handbook_translations()
        self.set_source_info(place)
        return [place]


class FillTranslations(SphinxPostTransform):
    """Put the tables where they belong, before links are resolved."""

    default_priority = 5  # before Sphinx resolves links

    def run(self, **_options: object) -> None:
        """Fill each place on the page."""
        for place in list(self.document.findall(handbook_translations)):
            states = translation_states(self.env)
            place.replace_self([node for state in states for node in print_translation(state)])


def pages_to_write(app: Sphinx, env: BuildEnvironment) -> Iterator[str]:
    """Yield the pages to write again in every build, as any page or catalogue may have changed."""
    for docname, notes in HandbookDomain.of(env).pages.items():
        if notes[SHOWS_TRANSLATIONS]:
            yield docname
