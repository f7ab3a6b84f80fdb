"""What editions take from pages: a root's own text, a rule's text, sections of its page."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import start_of_file

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.page.foot import handbook_page_facts
from handbook_ext.print.edition.directive import handbook_edition
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.nodes import handbook_rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.library import Library
    from handbook_ext.rule.model import Rule


def rules_of(env: BuildEnvironment, entry: Entry) -> list[Rule]:
    """Return the rules of an edition, in the register's order."""
    rules = HandbookDomain.of(env).rules.values()
    return [rule for rule in rules if not entry.rules or rule.slug in entry.rules]


def empty_document(library: Library, entry: Entry) -> nodes.document:
    """Return an empty document with the root's settings."""
    document = library.page(entry.root).copy()
    document["docname"] = entry.root
    return document


def words_of_root(library: Library, entry: Entry) -> list[nodes.Node]:
    """Return the nodes before ``{edition}`` on the root's page; the rest is for the web."""
    page = next(iter(library.page(entry.root).findall(nodes.section))).deepcopy()
    place = next(iter(page.findall(handbook_edition)), None)
    if place is not None:
        cut_after(place, page)
        place.parent.remove(place)
    return [part for part in page.children[1:] if not isinstance(part, handbook_page_facts)]


def cut_after(place: nodes.Element, page: nodes.Element) -> None:
    """Remove from a page everything after a node."""
    inside = place
    while inside is not page:
        around = inside.parent
        del around[around.index(inside) + 1 :]
        inside = around


def parts_wanted(library: Library, entry: Entry) -> list[str]:
    """Return the titles of the sections that are printed with the questions."""
    found = next(iter(library.page(entry.root).findall(handbook_edition)), None)
    return list(found["parts"]) if found is not None else []


def unknown_parts(library: Library, root: str) -> list[AuthorError]:
    """Return a fault for each title that the root asks for and no rule's page has."""
    found = next(iter(library.page(root).findall(handbook_edition)), None)
    if found is None or not found["parts"]:
        return []
    rules = HandbookDomain.of(library.env).rules.values()
    known = dict.fromkeys(
        section[0].astext()
        for rule in rules
        for section in library.page(rule.docname).findall(nodes.section)
    )
    place = Place(str(found.source), found.line or 1)
    return [
        AuthorError(
            place,
            _("Ingen side om en regel har en del som heter «{title}».").format(title=title),
            near(title, known),
        )
        for title in found["parts"]
        if title not in known
    ]


def near(title: str, known: Iterable[str]) -> str:
    """Return the remedy for a title that no page has."""
    found = get_close_matches(title, list(known), 1)
    if found:
        return _("Mente du «{near}»?").format(near=found[0])
    return _("Skriv titlene i parts slik de står på sidene.")


def from_page(rule: Rule, *parts: nodes.Node) -> start_of_file:
    """Wrap nodes from a rule's page so that their links and targets resolve as on that page."""
    return start_of_file("", *parts, docname=rule.docname)


def guidance_words() -> str:
    """Return what paper says wherever approved text and guidance meet."""
    return _("Loven går foran. Titler, merker og grenser er veiledning.")


def rule_block(library: Library, rule: Rule) -> handbook_rule:
    """Return a copy of a rule's approved text."""
    blocks = library.page(rule.docname).findall(handbook_rule)
    return next(block.deepcopy() for block in blocks if block["slug"] == rule.slug)


def limits_of(block: handbook_rule) -> list[nodes.paragraph]:
    """Return what a rule does not forbid, in a paragraph, if its page says so for paper."""
    if not block["limits"]:
        return []
    name, words = _("Grensene:"), block["limits"]
    return [nodes.paragraph("", "", nodes.strong(name, name), nodes.Text(f" {words}"))]


def page_parts(library: Library, rule: Rule, titles: Iterable[str]) -> Iterator[nodes.section]:
    """Yield the sections of a rule's page with these titles, in the order of the titles."""
    sections = {
        section[0].astext(): section
        for section in library.page(rule.docname).findall(nodes.section)
    }
    for title in titles:
        if title in sections:
            yield sections[title].deepcopy()
