"""The texts of each page as its author wrote them, those that ``gettext`` would put into its catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util.nodes import extract_messages, get_node_line, get_node_source

from handbook_ext.errors import Place
from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.notes import MESSAGES
from handbook_ext.source.translated import message
from handbook_ext.translation.described import is_described_already
from handbook_ext.translation.site import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


class Said(NamedTuple):
    """A text as translators get it, where it is, and whether it is ours to translate, or Sphinx's."""

    message: str
    place: Place
    ours: bool


SAID: Note[list[Said]] = Note("said", list)
"""The texts of a page that Sphinx reads itself."""


class NoteTexts(SphinxTransform):
    """Note a page's texts before Sphinx replaces them by their translations."""

    default_priority = (
        15  # after Sphinx has kept the texts of lists of contents (10), before it translates (20)
    )

    def apply(self, **_options: object) -> None:
        """Note the texts, if the handbook has translations."""
        if translations(self.config):
            found = HandbookDomain.of(self.env).notes(self.env.docname)[SAID]
            page = str(self.env.doc2path(self.env.docname))
            facts = front_matter(self.document)
            apart = set() if facts is None else {id(node) for node in facts.findall()}
            for node, text in extract_messages(self.document):
                if id(node) not in apart and not is_described_already(node):
                    found.append(Said(text, place_of(node, page), ours=False))


def front_matter(document: nodes.document) -> nodes.Node | None:
    """Return what a page says of itself before its text, which Sphinx takes away once it has read it."""
    children = (child for child in document if not isinstance(child, nodes.PreBibliographic))
    found = next(children, None)
    return found if isinstance(found, nodes.field_list) else None


def place_of(node: nodes.Element, page: str) -> Place:
    """Return the file and line of a node's text."""
    try:
        return Place(get_node_source(node), get_node_line(node))
    except ValueError:  # nothing around it has a line
        return Place(page, 1)


def texts_of_page(env: BuildEnvironment, docname: str) -> list[Said]:
    """Return the texts in a page's catalogue, each once, in the page's order, those of its files last."""
    found: dict[str, Said] = {}
    for said in all_texts(env, docname):
        found.setdefault(said.message, said)
    return list(found.values())


def all_texts(env: BuildEnvironment, docname: str) -> Iterator[Said]:
    """Yield the texts of a page, of the files that it shows, and on the front page those of ``conf.py``."""
    notes = HandbookDomain.of(env).notes(docname)
    yield from notes[SAID]
    for text in notes[MESSAGES]:
        yield Said(message(text.markdown), text.place, ours=True)
    if docname == env.config.root_doc:
        for text in env.config.handbook_said:
            yield Said(message(text.markdown), text.place, ours=True)


def setup(app: Sphinx) -> None:
    """Note the texts of each page as it is read."""
    app.add_transform(NoteTexts)
