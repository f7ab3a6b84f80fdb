"""Pages of short answers: each group of answers is folded below its heading.

Headings and contents stay as they are. The answers are in ``<details>``, which needs no script to be
opened; ``browser/src/fold`` opens what a link leads to, and all of them for print.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from markupsafe import Markup
from sphinx.transforms.post_transforms import SphinxPostTransform

from handbook_ext.assets import load_where
from handbook_ext.config import SCRIPTED_BUILDERS
from handbook_ext.locale import _
from handbook_ext.page.facts import FACTS
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator


class handbook_fold(nodes.container):  # noqa: N801 - docutils names nodes so
    """The folded sections of a group. Attributes: ``title`` (str), and ``count`` (int) of sections."""


class FoldAnswers(SphinxPostTransform):
    """Fold the answers of each group on a page with ``search_kind: answer``."""

    builders = SCRIPTED_BUILDERS
    default_priority = 800

    def run(self, **kwargs: object) -> None:
        """Move the subsections of each group into a fold."""
        facts = HandbookDomain.of(self.env).notes(self.env.docname)[FACTS]
        if facts is None or facts.search_kind != "answer":
            return
        for group in groups(self.document):
            answers = [child for child in group.children if isinstance(child, nodes.section)]
            if answers:
                fold(group, answers)


def fold(group: nodes.section, answers: list[nodes.section]) -> None:
    """Put a group's answers into a fold at its end."""
    for answer in answers:
        group.remove(answer)
    title = group.next_node(nodes.title)
    words = title.astext() if title else ""
    group.append(handbook_fold("", *answers, title=words, count=len(answers)))


def groups(document: nodes.document) -> list[nodes.section]:
    """Return the sections right below the page's title."""
    return [
        group
        for page in document.children
        if isinstance(page, nodes.section)
        for group in page.children
        if isinstance(group, nodes.section)
    ]


def visit_fold(self: HTML5Translator, node: handbook_fold) -> None:
    """Open the fold; who does not see the heading above hears it in the summary."""
    words = _("Spørsmål og svar ({count})").format(count=node["count"])
    self.body.append(self.starttag(node, "details", CLASS="handbook-answers"))
    summary = Markup('<summary aria-label="{}: {}">{}</summary>\n')
    self.body.append(summary.format(words, node["title"], words))


def depart_fold(self: HTML5Translator, node: handbook_fold) -> None:
    """Close the fold."""
    self.body.append("</details>\n")


def setup(app: Sphinx) -> None:
    """Register the fold, and load its script where there is one."""
    app.add_node(handbook_fold, html=(visit_fold, depart_fold))
    app.add_post_transform(FoldAnswers)
    load_where(app, handbook_fold, "handbook-fold.js")
