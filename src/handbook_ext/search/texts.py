"""What search is to read of a page: its words below each heading, and its questions by themselves."""

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
from handbook_ext.tools.nodes import handbook_tool
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM_WEIGHT = 0.2
"""That of a word in a tool: a form has so many that it would come first in most searches."""
RULE_WEIGHT = 1.5
"""How much a word on a rule's page counts beside one elsewhere: readers come for the rules."""

FEWEST_LINKS = 2
"""Of those that make a row."""
JOINED = 2
"""The most letters between the links of a row: as many as the Norwegian for *and* has."""

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
    "no-search",  # Sphinx' own mark; keys have it, lest a result gives the answer away
    "toctree-wrapper",  # only repeats titles
}


class Passage(NamedTuple):
    """Words that a link can lead to; without an id they stand below the page's own title."""

    id: str
    heading: str
    text: str


class PageTexts(NamedTuple):
    """What a page has to be found by."""

    weight: float
    sections: list[Passage]
    questions: list[Passage]


def page_texts(doctree: nodes.document) -> PageTexts:
    """Return the texts of a page, as its reader sees it."""
    return PageTexts(weight_of(doctree), list(sections(doctree)), list(questions(doctree)))


def weight_of(doctree: nodes.document) -> float:
    """Return how much a page's words count: a rule's more, and those of a long form less."""
    if next(doctree.findall(handbook_rule), None) is not None:
        return RULE_WEIGHT
    return FORM_WEIGHT if next(doctree.findall(handbook_tool), None) is not None else 1


def sections(doctree: nodes.document) -> Iterator[Passage]:
    """Yield the words below each heading, in the order of the page."""
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
            )
    if top is doctree:
        yield Passage("", "", in_one_line("".join(words(doctree, inside=True))))


def questions(doctree: nodes.document) -> Iterator[Passage]:
    """Yield the situations of the questions that are at home on the page."""
    for quiz in doctree.findall(handbook_quiz):
        for question in quiz.findall(handbook_question) if quiz["at_home"] else ():
            title = question.next_node(handbook_question_title)
            text = in_one_line("".join(words(question, inside=True)))
            yield Passage(question["question"], title.astext() if title else "", text)


def words(node: nodes.Node, *, inside: bool = False) -> Iterator[str]:
    """Yield the words of a node, but for what a section or question inside it has for itself."""
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
    """Tell whether the words of a node are not to be found."""
    return isinstance(node, nodes.Element) and (
        isinstance(node, UNREAD) or not UNREAD_CLASSES.isdisjoint(node.get("classes", ()))
    )


def is_row_of_links(node: nodes.Element) -> bool:
    """Tell whether a paragraph only leads on, to pages that are found by these words themselves."""
    if not isinstance(node, nodes.paragraph):
        return False
    links = [link for link in node.findall(nodes.reference) if link.get("internal")]
    linked = sum(letters(link.astext()) for link in links)
    return len(links) >= FEWEST_LINKS and letters(node.astext()) - linked <= JOINED


def letters(text: str) -> int:
    """Return how many letters a text has."""
    return sum(sign.isalpha() for sign in text)


def is_apart(node: nodes.Node) -> bool:
    """Tell whether a node's words are found by themselves, or are a heading."""
    return isinstance(node, (nodes.section, handbook_question, handbook_question_title)) or (
        isinstance(node, nodes.title) and isinstance(node.parent, nodes.section)
    )


def holders(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield a node, and all that it stands in."""
    holder: nodes.Node | None = node
    while holder is not None:
        yield holder
        holder = holder.parent


def in_one_line(text: str) -> str:
    """Return the words with one space between; «å» in one piece, as readers ask for it."""
    return " ".join(unicodedata.normalize("NFC", text).split())
