"""The foot of a page: its owner, its reviews, its edition, and where to report errors.

It is part of the doctree, so every builder prints it. Search leaves it out: otherwise every
page would match its words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from docutils import nodes

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.dates import written
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.locale import _
from handbook_ext.page.facts import FACTS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.language import class_of, language_of
from sphinx import addnodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

ADDRESS = re.compile(r"mailto:[^\s@]+@[^\s@]|https://[^\s/]", re.IGNORECASE)
"""What an address starts with that can be followed."""


class handbook_page_facts(nodes.container):  # noqa: N801 - docutils names nodes so
    """The facts about a page: one field list."""


def add_foot(app: Sphinx, doctree: nodes.document) -> None:
    """Put the facts at the end of the page; a handbook that states none has no foot."""
    fields = nodes.field_list()
    for name, value in rows(app, doctree):
        body = nodes.field_body("", nodes.paragraph("", "", *value))
        fields += nodes.field("", nodes.field_name(name, name), body)
    page = next(doctree.findall(nodes.section), None)
    if page is not None and len(fields):
        foot = handbook_page_facts("", fields, classes=["handbook-facts", "no-search"])
        if language_of(page):  # the labels stay in the handbook's language
            foot["classes"].append(class_of(app.config.language))
        page.insert(end_of(page), foot)


def end_of(page: nodes.section) -> int:
    """Return the index before the tables of contents that end a page.

    Builders of a single document insert the other pages there; the foot belongs to this one.
    """
    index = len(page)
    while index and "toctree-wrapper" in getattr(page[index - 1], "attributes", {}).get(
        "classes", ()
    ):
        index -= 1
    return index


def rows(app: Sphinx, doctree: nodes.document) -> Iterator[tuple[str, list[nodes.Node]]]:
    """Yield the name and content of each known fact."""
    docname, config = app.env.docname, app.config
    domain = HandbookDomain.of(app.env)
    facts = domain.notes(docname)[FACTS]
    if facts is not None and facts.owner:
        yield _("Ansvarlig"), [nodes.Text(facts.owner)]
    if facts is not None and facts.reviewed:
        yield _("Sist gjennomgått"), [nodes.Text(written(facts.reviewed, config.language))]
    if facts is not None and facts.next_review:
        yield _("Neste gjennomgang"), [nodes.Text(written(facts.next_review, config.language))]
    try:
        if config.handbook_edition or config.handbook_changelog:
            yield _("Utgave"), edition(app)
        if config.handbook_fault_link:
            title = next(doctree.findall(nodes.title), None)  # an empty page has none
            yield _("Feil på siden"), [fault_link(app, title.astext() if title else docname)]
    except AuthorError as error:
        domain.note_fault(docname, Fault.of(error, "page"))


def edition(app: Sphinx) -> list[nodes.Node]:
    """Return the edition's name, a link to the change log, or both.

    Raises ``AuthorError`` when the change log is not a page.
    """
    name, changelog = app.config.handbook_edition, app.config.handbook_changelog
    if not changelog:
        return [nodes.Text(name)]
    if changelog not in app.env.found_docs:
        raise AuthorError(
            ConfFile(app.confdir).place("handbook_changelog"),
            _("Siden «{page}» i handbook_changelog finnes ikke.").format(page=changelog),
            _("Skriv stien fra kildemappen uten filendelse, for eksempel om/endringer."),
        )
    words = _("Hva er endret?")
    link = addnodes.pending_xref(
        "",
        nodes.inline(words, words),
        refdomain="std",
        reftype="doc",
        reftarget=f"/{changelog}",
        refdoc=app.env.docname,
        refexplicit=True,
        refwarn=True,
    )
    return [nodes.Text(f"{name} – "), link] if name else [link]


def fault_link(app: Sphinx, title: str) -> nodes.reference:
    """Return the link «Meld feil», with the page's title and path filled in.

    Raises ``AuthorError`` for an address that is neither ``mailto:`` nor ``https:``.
    """
    address: str = app.config.handbook_fault_link
    if not ADDRESS.match(address):
        raise AuthorError(
            ConfFile(app.confdir).place("handbook_fault_link"),
            _("handbook_fault_link er «{address}».").format(address=address),
            _("Skriv en adresse som begynner med mailto: eller https://."),
        )
    filled = address.replace("{title}", quote(title, safe=""))
    filled = filled.replace("{page}", quote(app.env.docname, safe=""))
    words = _("Meld feil")
    return nodes.reference(words, words, refuri=filled, internal=False)


def visit_facts(self: HTML5Translator, node: handbook_page_facts) -> None:
    """Open the ``<footer>``."""
    self.body.append(self.starttag(node, "footer"))


def depart_facts(self: HTML5Translator, node: handbook_page_facts) -> None:
    """Close the ``<footer>``."""
    self.body.append("</footer>\n")
