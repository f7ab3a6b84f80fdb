"""The script beside a page that contains all questions, loaded when the page shows some of them.

Only pages that have such scripts print the questions, and only when they are written: read as part
of the page, they would pass through all that Sphinx and docutils do with a text, once for each builder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.beside import BUILDERS, has_files, write_beside
from handbook_ext.fault_log import log_fault
from handbook_ext.notes import FAULTS
from handbook_ext.quiz.block import print_written
from handbook_ext.quiz.folder import quiz_file
from handbook_ext.quiz.ids import collisions
from handbook_ext.quiz.nodes import handbook_pool_file, handbook_pool_rule
from handbook_ext.quiz.pool import alone, empty_group, empty_pool, read_pool
from handbook_ext.quiz.read import read_quiz
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

    from handbook_ext.rule.handbook_directive import HandbookDirective

PAPER = ("text", "man", "latex", "texinfo")


def pool_file(
    directive: HandbookDirective, records: list[dict[str, Any]], *, discuss: bool = False
) -> handbook_pool_file:
    """Return the file of all valid questions below the titles of their rules, with no question in it yet.

    Each question has its situation, as it may be shown alone. ``records`` go into the file beside them;
    ``discuss`` adds what a trainer may ask next.
    """
    pool, docname = empty_pool(), directive.env.docname
    pool += [empty_group(quiz, docname) for quiz in read_pool(directive) if quiz.questions]
    return handbook_pool_file("", pool, records=records, discuss=discuss)


class FillPoolFiles(SphinxPostTransform):
    """Print the questions of the files beside a page."""

    builders = BUILDERS
    default_priority = 4  # before the pools are sorted, and links are resolved

    def run(self, **_options: object) -> None:
        """Fill the groups of each file."""
        for file in self.document.findall(handbook_pool_file):
            for group in file.findall(handbook_pool_rule):
                quiz = read_quiz(self.env, quiz_file(self.env, group["rule"])).quiz
                asked = map(alone, quiz.questions)
                group.append(print_written(self.env, quiz, asked, discuss=file["discuss"]))


def report_collisions(app: Sphinx, document: nodes.document, docname: str) -> None:
    """Report each question of a file whose id is used for something else on the page."""
    has_file = next(document.findall(handbook_pool_file), None) is not None
    if has_file and app.builder.name in BUILDERS:
        known = HandbookDomain.of(app.env).notes(docname)[FAULTS]
        for fault in collisions(document):
            if fault not in known:
                log_fault(app, fault)


def leave_out(self: nodes.NodeVisitor, node: handbook_pool_file) -> NoReturn:
    """Skip the pool: raise ``SkipNode``."""
    raise nodes.SkipNode


def visit_pool(self: HTML5Translator, node: handbook_pool_file) -> None:
    """Start collecting the pool's HTML; other builders skip the node."""
    if not has_files(self.builder):
        leave_out(self, node)
    self.context.append(str(len(self.body)))


def depart_pool(self: HTML5Translator, node: handbook_pool_file) -> None:
    """Move the collected HTML into the script, and reference the script from the page."""
    start = int(self.context.pop())
    html = "".join(self.body[start:])
    del self.body[start:]
    content = {"records": node["records"], "html": html}
    address = write_beside(self.builder, self.builder.current_docname, "pool", content)
    self.body.append(f'<template class="handbook-pool-file" data-file="{address}"></template>\n')


def setup(app: Sphinx) -> None:
    """Register the node; print omits it, as it cannot be interactive."""
    elsewhere = dict.fromkeys(PAPER, (leave_out, None))
    app.add_node(handbook_pool_file, html=(visit_pool, depart_pool), **elsewhere)  # type: ignore[arg-type] # mypy takes one for ``override``
    app.add_post_transform(FillPoolFiles)
    app.connect("doctree-resolved", report_collisions)
