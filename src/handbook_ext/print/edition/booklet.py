"""The booklets: worksheet, key and trainer's edition, all with the same numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.print.edition.component import component
from handbook_ext.print.edition.pages import (
    empty_document,
    from_page,
    limits_of,
    page_parts,
    parts_wanted,
    rule_block,
    rules_of,
    words_of_root,
)
from handbook_ext.print.edition.questions import Printer, questions_of
from handbook_ext.quiz.content import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run
    from handbook_ext.rule.model import Rule

LOOKS = {
    "worksheet": ("answer", Layout("left out")),
    "key": ("key", Layout("inside", recall=False)),
    "trainer": ("trainer", Layout("inside", discuss=True)),
}
"""For each booklet: the look that visitors print, and the layout of its questions."""


def assemble(run: Run, entry: Entry) -> nodes.document:
    """Return the root's text, the contents, and a chapter of questions for each rule."""
    document = empty_document(run.library, entry)
    words = words_of_root(run.library, entry)
    chapters = [part for part in words if isinstance(part, nodes.section)]
    document += [part for part in words if part not in chapters]
    document += component("contents", depth=1)
    document += chapters
    printer = Printer(run.env, *LOOKS[entry.edition])
    for rule in rules_of(run.env, entry):
        document += chapter(run, entry, rule, printer)
    return document


def chapter(run: Run, entry: Entry, rule: Rule, printer: Printer) -> nodes.section:
    """Return the chapter of a rule."""
    section = nodes.section("", nodes.title(rule.title, rule.title), ids=[f"booklet-{rule.slug}"])
    if entry.edition == "worksheet":
        section += component("called", words=rule.title)
        section += component("name-and-date", name_word=_("Navn"), date_word=_("Dato"))
    if entry.edition != "key":
        block = rule_block(run.library, rule)
        section += from_page(rule, block, *limits_of(block))
    section += parts(run, entry, rule)
    if entry.edition == "worksheet":
        section += component("notes-below")
    section += printer.print(rule, questions_of(run.library, rule, entry.seed))
    return section


def parts(run: Run, entry: Entry, rule: Rule) -> Iterator[nodes.Node]:
    """Yield the sections of the rule's page that the root asks for."""
    wanted = parts_wanted(run.library, entry)
    for section in page_parts(run.library, rule, wanted):
        yield from_page(rule, section)
