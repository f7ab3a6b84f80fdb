"""How far translations have come, as a table for each: what is left, the pages that matter most first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.source.language import class_of
from handbook_ext.source.table import print_table
from handbook_ext.translated.nodes import handbook_share
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_ext.translated.state import LanguageState, PageState


UNREAD = "no-search"
"""Titles of pages, some in another language, are no text to find this page by."""


def print_translation(state: LanguageState) -> Iterator[nodes.Node]:
    """Yield what is translated in a language, the table of what is left, and the pages on which nothing is."""
    yield nodes.paragraph("", "", name_of(state), nodes.Text(f": {summary_words(state)}"))
    left = [page for page in state.pages if not page.is_done and not page.is_native]
    if left:
        table = print_table(heads(), map(print_page, left), "handbook-translations")
        table.insert(0, nodes.title("", "", name_of(state)))
        table["ids"].append(f"handbook-translations-{nodes.make_id(state.code)}")
        table["classes"].append(UNREAD)
        yield table
    done = [page for page in state.pages if page.is_done and not page.is_native]
    yield from listed(_("Ferdig oversatt: "), done)
    yield from listed(_("Skrevet på dette språket: "), (p for p in state.pages if p.is_native))


def name_of(state: LanguageState) -> nodes.inline:
    """Return the name of a language, in that language."""
    return nodes.inline(state.name, state.name, classes=[class_of(state.code)])


def summary_words(state: LanguageState) -> str:
    """Return how many texts are in each state."""
    totals = state.totals()
    return _(
        "{translated} av {all} tekster er oversatt. {stale} er utdatert, og {missing} mangler."
    ).format(
        translated=totals["translated"],
        all=totals.total(),
        stale=totals["stale"],
        missing=totals["missing"],
    )


def heads() -> dict[str, int]:
    """Return the headings, with their widths in characters."""
    return {_("Side"): 34, _("Tilstand"): 16, _("Oversatt"): 16, _("Utdatert"): 9, _("Mangler"): 9}


def print_page(page: PageState) -> list[list[nodes.paragraph]]:
    """Return the cells of one page."""
    done, total = page.count("translated"), len(page.texts)
    share = nodes.paragraph("", "", handbook_share(done=done, all=total))
    share += nodes.Text(_("{done} av {all}").format(done=done, all=total))
    numbers = [str(page.count("stale")), str(page.count("missing"))]
    return [
        [nodes.paragraph("", "", link_to(page.docname))],
        [nodes.paragraph("", state_words(page))],
        [share],
        *([nodes.paragraph(number, number)] for number in numbers),
    ]


def state_words(page: PageState) -> str:
    """Return the state of a page that is not finished, in words."""
    if page.count("stale"):
        return _("må ses over")
    return _("påbegynt") if page.count("translated") else _("ikke begynt")


def listed(words: str, pages: Iterable[PageState]) -> Iterator[nodes.paragraph]:
    """Yield a paragraph of links to pages; none if there is no page."""
    links = [link_to(page.docname) for page in pages]
    if links:
        line = nodes.paragraph("", words, classes=[UNREAD])
        for number, link in enumerate(links):
            line += [nodes.Text(", "), link] if number else [link]
        yield line


def link_to(docname: str) -> addnodes.pending_xref:
    """Return a link to a page, with its title as text."""
    return addnodes.pending_xref(
        "",
        nodes.inline("", ""),
        refdomain="std",
        reftype="doc",
        reftarget=f"/{docname}",
        refexplicit=False,
        refwarn=True,
        refdoc=docname,
    )
