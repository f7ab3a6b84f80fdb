"""Notes on glossaries and their links, taken while pages are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


DEFINITIONS: Note[dict[str, str]] = Note("definitions", dict)
"""The terms that a page defines, in lower case, with the first paragraph of each definition."""

LINKS_TO_TERMS: Note[bool] = Note("links to terms", bool)


def is_term_link(node: nodes.Node) -> bool:
    """Tell whether a node is an unresolved ``{term}``."""
    return isinstance(node, addnodes.pending_xref) and node.get("reftype") == "term"


def note_terms(app: Sphinx, doctree: nodes.document) -> None:
    """Note the definitions on a page, and whether it links to any."""
    notes = HandbookDomain.of(app.env).notes(app.env.docname)
    for glossary in doctree.findall(addnodes.glossary):
        notes[DEFINITIONS].update(definitions(glossary))
    notes[LINKS_TO_TERMS] = next(doctree.findall(is_term_link), None) is not None


def definitions(glossary: addnodes.glossary) -> Iterator[tuple[str, str]]:
    """Yield each term in lower case, as Sphinx looks it up, and its first paragraph."""
    for item in glossary.findall(nodes.definition_list_item):
        first = next(item.findall(nodes.paragraph), None)
        for term in item.findall(nodes.term):
            if first is not None:
                yield term.astext().lower(), first.astext()


def find_stale_pages(
    app: Sphinx,
    env: BuildEnvironment,
    added: AbstractSet[str],
    changed: AbstractSet[str],
    removed: AbstractSet[str],
) -> list[str]:
    """Return the pages that link to terms when a glossary has changed: they show its definitions."""
    pages = HandbookDomain.of(env).pages
    if any(notes[DEFINITIONS] for page, notes in pages.items() if page in changed | removed):
        return [
            page for page, notes in pages.items() if notes[LINKS_TO_TERMS] and page not in removed
        ]
    return []
