"""The texts by which search finds a page: those below each heading, and each question's own."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes

from handbook_ext.quiz.nodes import (
    handbook_actions,
    handbook_answer,
    handbook_question,
    handbook_question_title,
    handbook_quiz,
)
from handbook_ext.rule.nodes import handbook_rule
from handbook_ext.search.twins import linked_addresses
from handbook_ext.tools.nodes import handbook_tool
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM_WEIGHT = 0.2
"""The weight of a page with a tool: forms have so many words that they would top most searches."""
RULE_WEIGHT = 1.5
"""The weight of a rule's page relative to others: readers come for the rules."""

FEWEST_LINKS = 2
"""The fewest links that make a row of links."""
JOINED = 3
"""The most letters between two links of a row: the length of *and*, *und* and *och*."""

UNREAD = (
    nodes.comment,
    nodes.footnote_reference,
    nodes.label,
    nodes.raw,
    nodes.substitution_definition,
    nodes.system_message,
    addnodes.index,
    handbook_actions,
    handbook_answer,  # a wrong option must not look like advice in a result
)
UNREAD_CLASSES = {
    "no-search",  # Sphinx's own class; keys have it, lest a result give the answer away
    "toctree-wrapper",  # it only repeats titles
}


class Passage(NamedTuple):
    """Text that a result can link to; without an id it belongs to the page's own title."""

    id: str
    heading: str
    text: str
    links: list[str]
    """The addresses in the handbook that it links to."""


class QuestionText(NamedTuple):
    """A situation, and whom it is for: keys of ``handbook_roles`` and ``handbook_work``."""

    id: str
    heading: str
    text: str
    roles: list[str]
    work: list[str]


class PageTexts(NamedTuple):
    """What a page is found by."""

    weight: float
    sections: list[Passage]
    questions: list[QuestionText]


def page_texts(doctree: nodes.document, address: str) -> PageTexts:
    """Return the texts of the page at an address as its readers see it."""
    return PageTexts(weight_of(doctree), list(sections(doctree, address)), list(questions(doctree)))


def weight_of(doctree: nodes.document) -> float:
    """Return the weight of a page: high for a rule's, low for a long form's."""
    if next(doctree.findall(handbook_rule), None) is not None:
        return RULE_WEIGHT
    return FORM_WEIGHT if next(doctree.findall(handbook_tool), None) is not None else 1


def sections(doctree: nodes.document, address: str) -> Iterator[Passage]:
    """Yield the text below each heading, in page order."""
    top: nodes.Element = doctree
    for section in doctree.findall(nodes.section):
        is_top = isinstance(section.parent, nodes.document)
        top = section if is_top else top
        if not any(is_unread(holder) for holder in holders(section)):
            heading = section.next_node(nodes.title)
            yield Passage(
                "" if is_top else section["ids"][0],
                in_one_line(heading.astext()) if heading else "",
                in_one_line("".join(words(section, inside=True))),
                list(linked_addresses(section, address)),
            )
    if top is doctree:
        yield Passage("", "", in_one_line("".join(words(doctree, inside=True))), [])


def questions(doctree: nodes.document) -> Iterator[QuestionText]:
    """Yield the situations of the questions that have their ids on the page."""
    for quiz in doctree.findall(handbook_quiz):
        for question in quiz.findall(handbook_question) if quiz["at_home"] else ():
            title = question.next_node(handbook_question_title)
            text = in_one_line("".join(words(question, inside=True)))
            yield QuestionText(
                question["question"],
                title.astext() if title else "",
                text,
                list(question["roles"]),
                list(question["work"]),
            )


def words(node: nodes.Node, *, inside: bool = False) -> Iterator[str]:
    """Yield the texts of a node, except those of sections and questions in it."""
    if isinstance(node, nodes.Text):
        yield node.astext()
        return
    if not isinstance(node, nodes.Element) or (is_unread(node) or (is_apart(node) and not inside)):
        return
    if is_row_of_links(node):
        return
    for child in node.children:
        yield from words(child)
    if not isinstance(node, nodes.Inline):
        yield " "


def is_unread(node: nodes.Node) -> bool:
    """Tell whether search ignores a node's text."""
    return isinstance(node, nodes.Element) and (
        isinstance(node, UNREAD) or not UNREAD_CLASSES.isdisjoint(node.get("classes", ()))
    )


def is_row_of_links(node: nodes.Element) -> bool:
    """Tell whether a paragraph only links to pages that are found by the same words themselves."""
    if not isinstance(node, nodes.paragraph):
        return False
    links = [link for link in node.findall(nodes.reference) if link.get("internal")]
    linked = sum(letters(link.astext()) for link in links)
    return len(links) >= FEWEST_LINKS and letters(node.astext()) - linked <= JOINED


def letters(text: str) -> int:
    """Return the number of letters in a text."""
    return sum(sign.isalpha() for sign in text)


def is_apart(node: nodes.Node) -> bool:
    """Tell whether a node's text is indexed separately, or is a heading."""
    return isinstance(node, (nodes.section, handbook_question, handbook_question_title)) or (
        isinstance(node, nodes.title) and isinstance(node.parent, nodes.section)
    )


def holders(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield a node and its ancestors."""
    holder: nodes.Node | None = node
    while holder is not None:
        yield holder
        holder = holder.parent


def in_one_line(text: str) -> str:
    """Return the words separated by single spaces, and «å» as one character, as readers type it."""
    return " ".join(unicodedata.normalize("NFC", text).split())
