"""The handbook: the pages below a root; each caption in its table of contents becomes a chapter.

What only works on a screen is left out, and the keys to the questions come at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.nodes import inline_all_toctrees

from handbook_ext.booklet.nodes import handbook_booklet
from handbook_ext.locale import _
from handbook_ext.page.foot import handbook_page_facts
from handbook_ext.plenary.nodes import handbook_plenary
from handbook_ext.print.edition.questions import Printer
from handbook_ext.print.edition.register import register
from handbook_ext.print.translator.blocks import UNLISTED
from handbook_ext.progress.nodes import handbook_progress, handbook_repeat
from handbook_ext.quiz.content import Layout
from handbook_ext.quiz.content.key import key
from handbook_ext.quiz.nodes import handbook_key, handbook_question, handbook_quiz
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.selftest.nodes import handbook_selftest
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run
    from handbook_ext.quiz.content import Parts


class chapter_section(nodes.section):  # noqa: N801 - docutils names nodes so
    """A section with a caption of the table of contents as its title."""


SCREEN_ONLY = (
    handbook_selftest,
    handbook_plenary,
    handbook_booklet,
    handbook_progress,
    handbook_repeat,
)


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return the root and the pages below it as one document."""
    run.library.below(entry.root)  # noted as used: Sphinx reads them itself
    tree = run.env.get_doctree(entry.root)
    tree["docname"] = entry.root
    make_chapters(tree, entry.root)
    whole = inline_all_toctrees(run.builder, {entry.root}, entry.root, tree, str, [entry.root])
    whole["docname"] = entry.root
    leave_out_screens(whole)
    ask_last(whole)
    date_titles(whole)
    unlist_parts(next(whole.findall(nodes.section)))
    for chapter in list(whole.findall(chapter_section)):
        fold_index(chapter)
    gather_keys(whole, run)
    pages = {page["docname"] for page in whole.findall(addnodes.start_of_file)}
    ruled = {rule.docname for rule in HandbookDomain.of(run.env).rules.values()}
    if ruled and ruled <= pages:
        whole += register(run.env)
    return whole


def make_chapters(tree: nodes.document, root: str) -> None:
    """Move the root's tables of contents after its text; those with a caption become chapters."""
    for number, toctree in enumerate(list(tree.findall(addnodes.toctree)), 1):
        wrapper = toctree.parent
        wrapper.parent.remove(wrapper)
        caption = toctree.get("caption")
        if caption:
            title = nodes.title(caption, caption)
            tree += chapter_section("", title, toctree, ids=[f"{root}-chapter-{number}"])
        else:
            tree += toctree


def leave_out_screens(whole: nodes.document) -> None:
    """Remove pages that are interactive only, and chapters that are then empty."""
    for page in list(whole.findall(addnodes.start_of_file)):
        if any(isinstance(part, SCREEN_ONLY) for part in page.findall()):
            page.parent.remove(page)


def ask_last(whole: nodes.document) -> None:
    """Move the questions of each page after its text.

    On screen, three of them are near the top and the others are folded; on paper, all of them
    would come between a rule and its explanation.
    """
    for quiz in list(whole.findall(handbook_quiz)):
        section = quiz.parent
        if quiz["at_home"] and isinstance(section, nodes.section):
            page: nodes.Element = section.parent
            page.remove(section)
            page.append(section)


def date_titles(whole: nodes.document) -> None:
    """Move the facts of each page up to its title: at the end they might be alone on a sheet."""
    for facts in list(whole.findall(handbook_page_facts)):
        section = facts.parent
        section.remove(facts)
        section.insert(1, facts)


def fold_index(chapter: chapter_section) -> None:
    """Merge the index page of a chapter's only folder into the chapter.

    Otherwise the chapter and its first page would have two headings for the same thing.
    """
    pages = [part for part in chapter if isinstance(part, addnodes.start_of_file)]
    if not pages:
        chapter.parent.remove(chapter)
        return
    folder, _slash, name = pages[0]["docname"].rpartition("/")
    if name != "index" or any(page["docname"].rpartition("/")[0] != folder for page in pages):
        return
    first = pages[0]
    section = next(first.findall(nodes.section))
    unlist_parts(section)
    section[0] = chapter[0]
    for page in pages[1:]:
        chapter.remove(page)
        section += page
    chapter.parent.replace(chapter, first)


def unlist_parts(page: nodes.section) -> None:
    """Leave a page's own sections out of the printed contents, which list pages."""
    for part in page:
        if isinstance(part, nodes.section):
            part["classes"].append(UNLISTED)


def gather_keys(whole: nodes.document, run: Run) -> None:
    """Print the keys after all pages, below the titles of the pages with the questions."""
    keys = nodes.section("", nodes.title("", _("Fasit")), ids=["handbook-key"])
    for page in list(whole.findall(addnodes.start_of_file)):
        if next(page.findall(addnodes.start_of_file, include_self=False), None) is None:
            asked = [quiz for quiz in page.findall(handbook_quiz) if quiz["at_home"]]
            if any(quiz.children for quiz in asked):
                keys += key_section(page, asked, run)
    if len(keys) > 1:
        whole += keys


class Titled:
    """Makes the key of a question, below the question's title on its page."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self.titles = titles

    def __call__(self, parts: Parts, **_extra: object) -> handbook_key:
        """Return the key node."""
        return key(parts, self.titles[parts.question.id])


def key_section(
    page: addnodes.start_of_file, asked: list[handbook_quiz], run: Run
) -> nodes.Element:
    """Return the keys of a page, each below its question's title, and remove them from the page."""
    title = next(page.findall(nodes.title))
    section = nodes.section("", nodes.title("", title.astext()), ids=["handbook-key"])
    for quiz in asked:
        titles = {node["question"]: node[0].astext() for node in quiz.findall(handbook_question)}
        for found in list(quiz.findall(handbook_key)):
            found.parent.remove(found)
        rule = HandbookDomain.of(run.env).rules[quiz["rule"]]
        printer = Printer(run.env, "", Layout("below"))
        questions = [q for q in run.library.questions(rule.slug) if q.id in titles]
        section += printer.each(rule, questions, Titled(titles))
    return addnodes.start_of_file("", section, docname=page["docname"])
