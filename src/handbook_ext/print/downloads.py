"""Links to the PDFs: on the pages that editions start from, and on the pages of their rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging
from sphinx.util.osutil import relative_uri

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.locale import _
from handbook_ext.print.download import Download, downloads
from handbook_ext.print.edition.directive import LISTS_EDITIONS, handbook_edition
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.quiz.notes import QUIZZES
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)

KEPT = "handbook_downloads"
"""The attribute of the environment with the PDFs as last noted."""


def link_downloads(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """List the PDFs where ``{edition}`` is, and a rule's sheet below its questions.

    Only on the web, since in a book the links would lead nowhere, and only PDFs that exist.
    """
    if not is_web(app):
        return
    found = [pdf for pdf in getattr(app.env, KEPT) if pdf.size]
    for place in doctree.findall(handbook_edition):
        home = page_around(place, docname)
        shown = [pdf for pdf in found if belongs(pdf, home, lists_all=place["all"])]
        listed = [nodes.list_item("", line(app, docname, pdf)) for pdf in shown]
        if listed:
            place.append(nodes.bullet_list("", *listed, classes=["handbook-downloads"]))
    for quiz in list(doctree.findall(handbook_quiz)):
        sheets = sheets_of(quiz["rule"], found) if quiz["at_home"] else []
        lines = [line(app, docname, sheet, _("Til utskrift: ")) for sheet in sheets]
        below = quiz.parent.index(quiz) + 1
        quiz.parent[below:below] = lines


def page_around(place: nodes.Element, docname: str) -> str:
    """Return the page that a node is on; where several are one document, Sphinx marks their starts."""
    around: nodes.Element | None = place
    while around is not None and "docname" not in around:
        around = around.parent
    return docname if around is None else str(around["docname"])


def belongs(pdf: Download, docname: str, *, lists_all: bool) -> bool:
    """Tell whether a page lists a PDF."""
    return pdf.entry.edition != "sheet" if lists_all else pdf.entry.root == docname


def is_web(app: Sphinx) -> bool:
    """Tell whether the builder's readers can follow a link to a file beside the page."""
    return app.builder.name in PAGE_BUILDERS


def line(app: Sphinx, docname: str, pdf: Download, before: str = "") -> nodes.paragraph:
    """Return a paragraph with a PDF's title, linked from the page, and its facts."""
    words = nodes.paragraph("", before)
    address = relative_uri(app.builder.get_target_uri(docname), pdf.address)
    words += nodes.reference(pdf.title, pdf.title, refuri=address, internal=True)
    words += nodes.Text(f" ({pdf.facts(app.config.language)})")
    return words


def sheets_of(slug: str, found: list[Download]) -> list[Download]:
    """Return the sheets of one rule: one, or one for each role that it speaks to."""
    return [pdf for pdf in found if pdf.entry.edition == "sheet" and pdf.entry.rules == (slug,)]


def note_downloads(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Note the PDFs; return the pages to write again, which list one that was added, removed or changed."""
    before: list[Download] = getattr(env, KEPT, None) or []
    now = list(downloads(app))
    setattr(env, KEPT, now)
    changed = [pdf for one, two in ((now, before), (before, now)) for pdf in one if pdf not in two]
    if not is_web(app) or not changed:
        return []
    warn_of_missing(app, now)
    roots = {pdf.entry.root for pdf in changed}
    pages = HandbookDomain.of(env).pages.items()
    homes = {
        page
        for page, notes in pages
        if notes[LISTS_EDITIONS] or any(sheets_of(slug, changed) for slug in notes[QUIZZES])
    }
    return sorted((roots | homes) & env.all_docs.keys())


def warn_of_missing(app: Sphinx, found: list[Download]) -> None:
    """Warn of PDFs in ``handbook_print`` that have not been made, so that no page links to them."""
    missing = [pdf.entry.file for pdf in found if not pdf.size]
    if missing and app.config.handbook_print:
        logger.info(
            _("Disse PDF-ene ligger ikke i %s, og ingen side lenker til dem: %s."),
            Path(app.outdir, app.config.handbook_print_folder),
            ", ".join(missing),
        )


def setup(app: Sphinx) -> None:
    """Register the links to the PDFs."""
    app.connect("env-updated", note_downloads)
    app.connect("doctree-resolved", link_downloads)
